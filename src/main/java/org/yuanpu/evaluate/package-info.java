/**
 * Score against gold, per kind and per rule. Takes facts, or exported tables, and gold tables;
 * gives figures and errors.
 */
package org.yuanpu.evaluate;

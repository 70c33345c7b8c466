/**
 * Reads and checks the folder {@code rules} and hands out plain records: words by class, and rules
 * with a pattern over chunks, what they give, examples and counter-examples.
 */
package org.yuanpu.rule;

/** Loads and checks the rules, the lexicon and the units, and hands out plain records. */
package org.yuanpu.rule;

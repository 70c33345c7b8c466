/**
 * Reads and checks the folder {@code rules} and hands out plain records: words by class, names by
 * the prefecture that knows them, the signs that words bear, rules with a pattern over chunks, what
 * they give, examples and counter-examples, and how much each sign of a name was learned to weigh.
 */
package org.yuanpu.rule;

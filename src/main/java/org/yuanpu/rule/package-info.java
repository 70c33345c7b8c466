/**
 * Reads and checks the folder {@code rules} and hands out plain records: words by class, names by
 * the prefecture that knows them, the signs that words bear, and rules with a pattern over chunks,
 * what they give, examples and counter-examples.
 */
package org.yuanpu.rule;

package org.yuanpu.text;

/**
 * A word as HanLP cuts and tags it: evidence for boundaries, not a verdict.
 *
 * @param start position of its first character in the sentence
 * @param end position behind its last character
 * @param tag part of speech in HanLP's tag set
 */
public record Token(int start, int end, String tag) {}

package org.yuanpu.mention;

/**
 * A name in a sentence, told by its own words.
 *
 * @param start position of its first character
 * @param end position behind its last character
 * @param type local name of its class: Park, Enterprise, Organization or Region
 * @param text the name
 */
public record Name(int start, int end, String type, String text) {}

package org.yuanpu.document;

/**
 * A document as decoded, before any repair of its layout.
 *
 * @param key the source key
 * @param text the canonical text; all offsets of the program count its code points
 * @param format the format it was read as, for example {@code txt}
 * @param encoding the character encoding it was decoded from
 * @param hash SHA-256 of the canonical text in UTF-8, in hexadecimal
 */
public record Document(String key, String text, String format, String encoding, String hash) {}

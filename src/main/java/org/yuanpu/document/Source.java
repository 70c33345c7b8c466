package org.yuanpu.document;

/**
 * The bytes of one document as they were found.
 *
 * @param key the path below the input's root with {@code /} between its parts, and the entry inside
 *     an archive; it names the document everywhere
 * @param bytes the content; not copied, not to be changed
 */
public record Source(String key, byte[] bytes) {}

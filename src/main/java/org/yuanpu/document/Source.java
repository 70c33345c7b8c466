package org.yuanpu.document;

/**
 * The bytes of one document as they were found.
 *
 * @param key the path below the input's root with {@code /} between its parts, and the entry inside
 *     an archive or table; it names the document everywhere
 * @param bytes the content; not copied, not to be changed
 * @param name the name whose ending tells the format
 * @param metadata what is stated of the document beside its text
 * @param mostText bytes of the longest text that is read, as UTF-8
 */
public record Source(String key, byte[] bytes, String name, Metadata metadata, long mostText) {

    /** A source of which nothing is stated, with the usual limit. */
    public Source(String key, byte[] bytes) {
        this(key, bytes, key, Metadata.NONE, InputSettings.USUAL.mostText());
    }

    /** The same source with other bytes. */
    Source with(byte[] content) {
        return new Source(key, content, name, metadata, mostText);
    }
}

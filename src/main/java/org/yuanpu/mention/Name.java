package org.yuanpu.mention;

/**
 * A name in a sentence, told by its own words or known to a list of names.
 *
 * @param start position of its first character
 * @param end position behind its last character
 * @param type local name of its class: Park, Enterprise, Organization or Region
 * @param text the name
 * @param known whether a list of names has it, so that nothing has to speak for it
 */
public record Name(int start, int end, String type, String text, boolean known) {

    /** A name that its own words tell. */
    public Name(int start, int end, String type, String text) {
        this(start, end, type, text, false);
    }
}

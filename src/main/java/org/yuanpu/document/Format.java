package org.yuanpu.document;

import java.util.List;

/** One format that documents come in: how to know it and how to read it. */
interface Format {

    /** How many times as large as its text a file with pictures and fonts may be. */
    int BESIDE_TEXT = 5;

    /** Its name in a document and in {@code build --formats}. */
    String name();

    /** The endings of its files, in small letters and without the dot. */
    List<String> extensions();

    /**
     * Bytes of the largest file of this format that is read. A file that holds more than text may
     * be larger than its text.
     *
     * @param mostText bytes of the longest text of one document
     */
    default long largestFile(long mostText) {
        return mostText * BESIDE_TEXT;
    }

    /**
     * The text of a source in this format.
     *
     * @throws org.yuanpu.problem.ProblemException when it cannot be read
     */
    Extract read(Source source);
}

package org.yuanpu.document;

import java.util.List;

/** One format that documents come in: how to know it and how to read it. */
interface Format {

    /** Its name in a document and in {@code build --formats}. */
    String name();

    /** The endings of its files, in small letters and without the dot. */
    List<String> extensions();

    /** Bytes of the largest file of this format that is read. */
    long largestFile();

    /**
     * The text of a source in this format.
     *
     * @throws org.yuanpu.problem.ProblemException when it cannot be read
     */
    Extract read(Source source);
}

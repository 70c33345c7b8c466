package org.yuanpu.document;

import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * What a PDF may cost: counts what it holds while it is read, and refuses it above the limits. They
 * are far above all reports; a drawing that draws others over and over passes them. Made anew for
 * each document.
 */
final class PdfEffort {

    /** Characters of one page; a newspaper's has some 15,000. */
    private static final int MOST_CHARACTERS = 100_000;

    /** Drawing commands of all pages, each page being drawn three times at most. */
    private static final long MOST_COMMANDS = 100_000_000;

    private final Source source;
    private final long mostText;
    private long commands;
    private int page;
    private int characters;
    private long text;

    /**
     * @param source what is read
     */
    PdfEffort(Source source) {
        this.source = source;
        this.mostText = source.mostText();
    }

    /**
     * Begins with a page.
     *
     * @param number its number, from 1 on
     */
    void page(int number) {
        page = number;
        characters = 0;
    }

    /**
     * A character was drawn.
     *
     * @throws ProblemException Y124 when the page holds too many
     */
    void character() {
        if (++characters > MOST_CHARACTERS) {
            throw new ProblemException(Problem.of("Y124", source.key(), page, MOST_CHARACTERS));
        }
    }

    /**
     * A drawing command was carried out.
     *
     * @throws ProblemException Y125 when there were too many
     */
    void command() {
        if (++commands > MOST_COMMANDS) {
            throw new ProblemException(Problem.of("Y125", source.key(), page, MOST_COMMANDS));
        }
    }

    /**
     * A line was read.
     *
     * @throws ProblemException Y105 when the text is longer than the limit
     */
    void line(String line) {
        // A character outside ASCII takes three bytes as UTF-8; the exact size is checked later.
        text += line.length();
        if (text > mostText) {
            String limit = Megabytes.of(mostText);
            throw new ProblemException(Problem.of("Y105", source.key(), "> " + limit, limit));
        }
    }
}

package org.yuanpu.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
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
    private static final long MOST_COMMANDS = 20_000_000;

    /** Bytes of one stream of drawing commands, unpacked; a newspaper's page has some 0.5 MB. */
    private static final long MOST_UNPACKED = 100_000_000;

    private final Set<COSStream> unpacked = Collections.newSetFromMap(new IdentityHashMap<>());

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
     * Commands are going to be read from a stream. It is unpacked without being kept: a small one
     * may unpack to any size.
     *
     * @throws ProblemException Y114 when it unpacks to too much
     */
    void stream(COSStream stream) throws IOException {
        if (!unpacked.add(stream) || !COSName.FLATE_DECODE.equals(stream.getFilters())) {
            return;
        }
        long size = 0;
        byte[] passed = new byte[65_536];
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            for (int read = 0; read >= 0; read = in.read(passed)) {
                size += read;
                if (size > MOST_UNPACKED) {
                    throw new ProblemException(
                            Problem.of("Y114", source.key(), Megabytes.of(MOST_UNPACKED)));
                }
            }
        } catch (ZipException | EOFException e) {
            // A damaged stream ends where its damage begins; what is in front of it is read.
            return;
        }
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

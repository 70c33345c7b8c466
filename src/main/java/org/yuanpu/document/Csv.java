package org.yuanpu.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** Values parted by commas (RFC 4180), tabs or semicolons, in any encoding of Chinese. */
final class Csv {

    private Csv() {}

    /**
     * The table of a source.
     *
     * @throws ProblemException Y110 where a quoted cell does not end, and as plain text does
     */
    static Sheet sheet(Source source) {
        String text = Encodings.decode(source).text();
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(false)
                        .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return new Sheet("", parser.stream().map(r -> r.toList()).toList());
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new ProblemException(Problem.of("Y110", source.key(), e.getMessage()), e);
        }
    }

    /** The one that stands most often in the first line. */
    private static String delimiter(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        return Stream.of(",", "\t", ";")
                .max(Comparator.comparingInt((String d) -> first.split(d, -1).length))
                .orElseThrow();
    }
}

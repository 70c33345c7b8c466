package org.yuanpu.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * Finds the encoding of a text and decodes it strictly: a byte that means nothing in the encoding
 * is a problem with its place, never a replacement character.
 */
final class Encodings {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private static final List<Mark> MARKS =
            List.of(
                    new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
                    new Mark(UTF_32LE, 0xFF, 0xFE, 0, 0),
                    new Mark(UTF_32BE, 0, 0, 0xFE, 0xFF),
                    new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
                    new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    private Encodings() {}

    /** A byte order mark and what it tells. */
    private record Mark(Charset charset, int... bytes) {

        boolean opens(byte[] content) {
            for (int i = 0; i < bytes.length; i++) {
                if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The text of a source with its encoding.
     *
     * @throws ProblemException Y102 for an empty source, Y106 for a binary one, Y107 where no
     *     encoding fits
     */
    static Extract decode(Source source) {
        byte[] bytes = source.bytes();
        if (bytes.length == 0) {
            throw new ProblemException(Problem.of("Y102", source.key()));
        }
        Optional<Mark> mark = MARKS.stream().filter(m -> m.opens(bytes)).findFirst();
        if (mark.isPresent()) {
            return marked(source, mark.get());
        }
        return zeros(bytes) > 0 ? wide(source) : narrow(source);
    }

    private static Extract marked(Source source, Mark mark) {
        int start = mark.bytes().length;
        ByteBuffer content = ByteBuffer.wrap(source.bytes(), start, source.bytes().length - start);
        String text =
                strict(content, mark.charset())
                        .orElseThrow(() -> undecodable(source, mark.charset(), start));
        return text(source, text, mark.charset());
    }

    /**
     * UTF-16 without a mark, told by its line ends and spaces; anything else with zeros is binary.
     */
    private static Extract wide(Source source) {
        return likeliest(source, Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
                .orElseThrow(() -> new ProblemException(Problem.of("Y106", source.key())));
    }

    private static Extract narrow(Source source) {
        Optional<String> utf8 = strict(ByteBuffer.wrap(source.bytes()), StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return text(source, utf8.get(), StandardCharsets.UTF_8);
        }
        Stream<Charset> candidates =
                Stream.concat(guessed(source.bytes()).stream(), Stream.of(GB18030, BIG5));
        return likeliest(source, candidates.distinct()).orElseThrow(() -> unfit(source));
    }

    /** The text in the encoding that gives the largest share of frequent characters. */
    private static Optional<Extract> likeliest(Source source, Stream<Charset> encodings) {
        return encodings
                .flatMap(
                        c ->
                                strict(ByteBuffer.wrap(source.bytes()), c)
                                        .map(t -> new Candidate(t, c))
                                        .stream())
                .filter(c -> Frequency.isChinese(c.text()))
                .max(Comparator.comparingDouble(Candidate::frequent))
                .map(c -> text(source, c.text(), c.charset()));
    }

    /** A reading of the bytes in one encoding. */
    private record Candidate(String text, Charset charset) {

        double frequent() {
            return Frequency.of(text);
        }
    }

    private static Optional<Charset> guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(c -> c.name().startsWith("GB") || c.name().startsWith("Big5"));
    }

    private static Extract text(Source source, String text, Charset charset) {
        long controls = text.chars().filter(Encodings::isControl).count();
        if (controls * 200 > text.length()) {
            throw new ProblemException(Problem.of("Y106", source.key()));
        }
        return Mojibake.undone(text).orElseGet(() -> new Extract(text, charset.name()));
    }

    private static boolean isControl(int c) {
        return (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 0x7F;
    }

    private static long zeros(byte[] bytes) {
        long count = 0;
        for (byte b : bytes) {
            count += b == 0 ? 1 : 0;
        }
        return count;
    }

    private static Optional<String> strict(ByteBuffer bytes, Charset charset) {
        try {
            return Optional.of(decoder(charset).decode(bytes.duplicate()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Damaged text is told from a binary file by the share of its control bytes. */
    private static ProblemException unfit(Source source) {
        long controls = 0;
        for (byte b : source.bytes()) {
            controls += isControl(b & 0xFF) ? 1 : 0;
        }
        return controls * 100 > source.bytes().length
                ? new ProblemException(Problem.of("Y106", source.key()))
                : undecodable(source, nearest(source.bytes()), 0);
    }

    /** The encoding that reads furthest. */
    private static Charset nearest(byte[] bytes) {
        return Stream.of(BIG5, GB18030, StandardCharsets.UTF_8)
                .max(Comparator.comparingInt(c -> readable(bytes, 0, c).length()))
                .orElse(StandardCharsets.UTF_8);
    }

    private static ProblemException undecodable(Source source, Charset charset, int start) {
        String before = readable(source.bytes(), start, charset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new ProblemException(
                Problem.at("Y107", source.key(), new Position(line, column), charset.name()));
    }

    /** The text before the first byte that means nothing. */
    private static String readable(byte[] bytes, int start, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder(charset).decode(in, out, true);
        assert result.isUnderflow() || result.isError();
        return out.flip().toString();
    }
}

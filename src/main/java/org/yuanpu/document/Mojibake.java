package org.yuanpu.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Text that was decoded once in a wrong encoding and stored so (æ”¿åºœ, ÕþÎÄ, 鏀垮簻 for 政府). Where no
 * byte was lost on the way, it can be undone.
 */
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> RIGHT =
            List.of(StandardCharsets.UTF_8, GB18030, Charset.forName("Big5-HKSCS"));

    /** Fewer characters beyond ASCII tell nothing. */
    private static final int FEWEST = 20;

    private Mojibake() {}

    /**
     * What a text was before it was decoded wrongly; empty for a text that is as it should be, or
     * that cannot be undone.
     */
    static Optional<Extract> undone(String text) {
        long wide = text.chars().filter(c -> c > 0x7F).count();
        if (wide < FEWEST || Frequency.isChinese(text)) {
            return Optional.empty();
        }
        return Stream.concat(
                        western(text).stream().flatMap(b -> readings(b, WINDOWS)),
                        encoded(text, GB18030).stream().flatMap(b -> readings(b, GB18030)))
                .filter(e -> Frequency.isChinese(e.text()))
                .max(Comparator.comparingDouble(e -> Frequency.of(e.text())));
    }

    private static Stream<Extract> readings(byte[] bytes, Charset wrong) {
        return RIGHT.stream()
                .filter(right -> !right.equals(wrong))
                .flatMap(
                        right ->
                                decoded(bytes, right)
                                        .map(t -> new Extract(t, right + " in " + wrong))
                                        .stream());
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> encoded(String text, Charset charset) {
        try {
            ByteBuffer bytes =
                    charset.newEncoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .encode(CharBuffer.wrap(text));
            byte[] all = new byte[bytes.remaining()];
            bytes.get(all);
            return Optional.of(all);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Bytes that Windows gives no character were kept as they are by some programs. */
    private static Optional<byte[]> western(String text) {
        CharsetEncoder encoder = WINDOWS.newEncoder();
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        for (char c : text.toCharArray()) {
            if (c > 0x7F && encoder.canEncode(c)) {
                out.writeBytes(String.valueOf(c).getBytes(WINDOWS));
            } else if (c <= 0xFF) {
                out.write(c);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(out.toByteArray());
    }
}

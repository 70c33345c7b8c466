package org.yuanpu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that was decoded wrongly once. */
class MojibakeTest {

    private static final String TEXT =
            "政府工作报告\n一、2024年工作回顾\n过去一年，我们坚持稳中求进，地区生产总值增长5.2%，各项事业取得新的进展。\n";

    /** Between line ends an even number of bytes: an odd one is lost where pairs are expected. */
    private static final String EVEN = "我们在工作中要坚持发展和改革的方向大力推进产业项目建\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ISO-8859-1, UTF-8 in windows-1252",
        "UTF-8, windows-1252, UTF-8 in windows-1252",
        "GB18030, ISO-8859-1, GB18030 in windows-1252",
        "Big5, ISO-8859-1, Big5-HKSCS in windows-1252",
        "UTF-8, GB18030, UTF-8 in GB18030"
    })
    void what_lost_no_byte_is_undone(String right, String wrong, String said) {
        String text =
                wrong.equals("GB18030")
                        ? EVEN
                        : right.equals("Big5") ? "政府工作報告：過去一年，我們堅持穩中求進，地區生產總值增長，各項事業取得新的進展。" : TEXT;
        String garbled = new String(text.getBytes(Charset.forName(right)), Charset.forName(wrong));
        if (wrong.equals("windows-1252")) {
            // As browsers do it, bytes without a character stay as they are.
            garbled = asBrowsersDo(text.getBytes(StandardCharsets.UTF_8));
        }
        Document document = read(garbled);
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.encoding()).isEqualTo(said);
    }

    @Test
    void what_cannot_be_undone_stays_as_it_is() {
        String lost =
                new String(TEXT.getBytes(StandardCharsets.UTF_8), Charset.forName("US-ASCII"));
        assertThat(read(lost).text()).isEqualTo(lost);
        String french =
                "L'été dernier, à la fête, les élèves étaient très gênés : où était le maître, l'aîné ?";
        assertThat(read(french).text()).isEqualTo(french);
    }

    private static String asBrowsersDo(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (byte b : bytes) {
            String c = new String(new byte[] {b}, Charset.forName("windows-1252"));
            out.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
        }
        return out.toString();
    }

    private static Document read(String text) {
        return DocumentReader.read(new Source("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    }
}

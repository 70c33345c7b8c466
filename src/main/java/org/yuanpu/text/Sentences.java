package org.yuanpu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences at 。！？, with the quotation marks and brackets that close behind
 * them. Inside brackets nothing is cut, inside quotation marks only at 。. A semicolon cuts nothing:
 * the time that opens a sentence holds behind it too (2024年…增长11.6%；新增…33家).
 */
final class Sentences {

    private static final String CLOSING = "”’」』）》";

    /** （详见表1） behind a full stop belongs to the sentence before. */
    private static final Pattern REMARK = Pattern.compile("（[^（）]{0,20}(?:表|专栏|附件|图)[^（）]{0,8}）");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:[、．]|\\.(?![\\d]))(?=.)");

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    /** The sentences of a paragraph. */
    List<Sentence> of(MappedText paragraph, Section section) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int end : ends(paragraph.text())) {
            MappedText part = withoutNumber(paragraph.part(start, end).strip());
            if (!part.text().isEmpty()) {
                sentences.add(sentence(part, section));
            }
            start = end;
        }
        return sentences;
    }

    private Sentence sentence(MappedText text, Section section) {
        return new Sentence(text, section, new Once<>(() -> words.of(text.text())));
    }

    /** A number that was glued to the paragraph before: …。4.壮大…. */
    private static MappedText withoutNumber(MappedText sentence) {
        Matcher number = NUMBER.matcher(sentence.text());
        return number.lookingAt()
                ? sentence.part(number.end(), sentence.text().length())
                : sentence;
    }

    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int brackets = 0;
        int quotes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            brackets = Math.max(0, brackets + depth(c, '（', '）'));
            quotes = Math.max(0, quotes + depth(c, '“', '”'));
            boolean cut = c == '。' || ((c == '！' || c == '？') && quotes == 0);
            if (cut && brackets == 0) {
                int end = behindClosing(text, i + 1);
                ends.add(end);
                i = end - 1;
                quotes = 0;
            }
        }
        if (ends.isEmpty() || ends.get(ends.size() - 1) < text.length()) {
            ends.add(text.length());
        }
        return ends;
    }

    private static int depth(char c, char opening, char closing) {
        return c == opening ? 1 : c == closing ? -1 : 0;
    }

    private static int behindClosing(String text, int position) {
        int end = position;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        Matcher remark = REMARK.matcher(text).region(end, text.length());
        return remark.lookingAt() ? remark.end() : end;
    }
}

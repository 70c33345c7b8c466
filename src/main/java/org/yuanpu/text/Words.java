package org.yuanpu.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words with their parts of speech. The one place that knows HanLP: its settings are
 * global and set here once; segmenting is safe for threads.
 */
final class Words {

    private final Segment segment = plain().enableOrganizationRecognize(true);

    private final Segment dictionary = plain();

    /** Knows the words of the dictionary and looks for no name besides. */
    private static Segment plain() {
        return HanLP.newSegment()
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false);
    }

    /** The words of a sentence, without gaps; what looks like a name is one word. */
    List<Token> of(String sentence) {
        return words(segment, sentence);
    }

    /**
     * The words of a sentence that stand in the dictionary; all else in single characters.
     *
     * @param named its words, of which those that look like names are cut again
     */
    List<Token> listed(String sentence, List<Token> named) {
        List<Token> tokens = new ArrayList<>();
        for (Token token : named) {
            if (looksLikeName(token)) {
                String name = sentence.substring(token.start(), token.end());
                cut(dictionary, name, token.start(), tokens);
            } else {
                tokens.add(token);
            }
        }
        return List.copyOf(tokens);
    }

    private static boolean looksLikeName(Token token) {
        return token.tag().startsWith("nr")
                || token.tag().startsWith("ns")
                || token.tag().startsWith("nt");
    }

    private static List<Token> words(Segment segment, String sentence) {
        List<Token> tokens = new ArrayList<>();
        cut(segment, sentence, 0, tokens);
        return List.copyOf(tokens);
    }

    private static void cut(Segment segment, String words, int from, List<Token> tokens) {
        int start = from;
        for (Term term : segment.seg(words)) {
            int end = start + term.word.length();
            tokens.add(new Token(start, end, term.nature.toString()));
            start = end;
        }
    }
}

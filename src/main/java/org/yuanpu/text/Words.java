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

    /** Knows the words of the dictionary and looks for no name besides. */
    private final Segment segment =
            HanLP.newSegment()
                    .enableNameRecognize(false)
                    .enableTranslatedNameRecognize(false)
                    .enableJapaneseNameRecognize(false)
                    .enablePlaceRecognize(false)
                    .enableOrganizationRecognize(false);

    /**
     * The words of a sentence that stand in the dictionary, without gaps; all else in single
     * characters.
     */
    List<Token> of(String sentence) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (Term term : segment.seg(sentence)) {
            int end = start + term.word.length();
            tokens.add(new Token(start, end, term.nature.toString()));
            start = end;
        }
        return List.copyOf(tokens);
    }
}

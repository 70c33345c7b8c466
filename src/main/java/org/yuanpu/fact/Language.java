package org.yuanpu.fact;

import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Rules;

/**
 * What is known of the language of the genre.
 *
 * @param lexicon its words
 * @param nature tells names from common phrases
 * @param cues the signs that words bear
 * @param clean cuts from names what belongs to the sentence
 * @param industries finds industries in phrases
 */
record Language(Lexicon lexicon, Nature nature, Cues cues, Clean clean, Industries industries) {

    /** The language that rules describe. */
    static Language of(Rules rules) {
        Clean clean = new Clean(rules.cues());
        return new Language(
                rules.lexicon(),
                new Nature(rules),
                rules.cues(),
                clean,
                new Industries(rules.cues(), clean));
    }
}

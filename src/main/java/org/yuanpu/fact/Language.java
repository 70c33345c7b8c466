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
 * @param projects how likely something is the name of a project
 */
record Language(
        Lexicon lexicon,
        Nature nature,
        Cues cues,
        Clean clean,
        Industries industries,
        Likelihood projects) {

    /** The language that rules describe. */
    static Language of(Rules rules) {
        return of(rules, Likelihood.of(rules.weights()));
    }

    /** The same where the names of projects are as likely as is said. */
    static Language of(Rules rules, Likelihood projects) {
        return of(rules.lexicon(), new Nature(rules), rules.cues(), projects);
    }

    /** The same for the reading of one document, in which names that come again are kept. */
    Language forDocument() {
        return of(lexicon, nature, cues, projects);
    }

    private static Language of(Lexicon lexicon, Nature nature, Cues cues, Likelihood projects) {
        Clean clean = new Clean(cues);
        return new Language(
                lexicon, nature, cues, clean, new Industries(lexicon, cues, clean), projects);
    }
}

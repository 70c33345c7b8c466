package org.yuanpu.pipeline;

import org.yuanpu.document.Document;
import org.yuanpu.fact.FactExtraction;
import org.yuanpu.fact.Facts;
import org.yuanpu.mention.MentionAnalysis;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.TextAnalysis;

/**
 * The first stretch of the road: from a document to what it says. Safe for threads.
 *
 * @param text from document to text
 * @param mentions from text to mentions
 * @param facts from mentions to facts
 */
public record Extraction(TextAnalysis text, MentionAnalysis mentions, FactExtraction facts) {

    /**
     * The stages with the program's data.
     *
     * @throws org.yuanpu.problem.ProblemException Y3xx and Y4xx where the data is not as it should
     *     be
     */
    public static Extraction load(Home home) {
        Ontology ontology = Ontology.load(home);
        return of(Rules.load(home, ontology), ontology, Divisions.load(home));
    }

    /** The stages with data that is already there. */
    static Extraction of(Rules rules, Ontology ontology, Divisions divisions) {
        return new Extraction(
                new TextAnalysis(divisions),
                new MentionAnalysis(rules, ontology, divisions),
                new FactExtraction(rules, ontology, divisions));
    }

    /** All that a document says. */
    public Facts extract(Document document) {
        return facts.extract(mentions.find(text.analyze(document)));
    }
}

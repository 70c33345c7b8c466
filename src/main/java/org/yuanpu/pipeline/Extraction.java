package org.yuanpu.pipeline;

import java.nio.charset.StandardCharsets;
import org.yuanpu.document.Document;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.fact.FactExtraction;
import org.yuanpu.fact.Facts;
import org.yuanpu.fact.Trace;
import org.yuanpu.mention.MentionAnalysis;
import org.yuanpu.mention.Mentions;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.NameList;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.TextAnalysis;

/**
 * The first stretch of the road: from a document to what it says. Safe for threads.
 *
 * @param text from document to text
 * @param mentions from text to mentions
 * @param facts from mentions to facts
 * @param trace tells how sentences were read
 */
public record Extraction(
        TextAnalysis text, MentionAnalysis mentions, FactExtraction facts, Trace trace) {

    /**
     * The stages with the program's data.
     *
     * @throws org.yuanpu.problem.ProblemException Y3xx and Y4xx where the data is not as it should
     *     be
     */
    public static Extraction load(Home home) {
        Ontology ontology = Ontology.load(home);
        return of(Rules.load(home, ontology), ontology, Divisions.load(home), NameList.NONE);
    }

    /** The stages with data that is already there. */
    static Extraction of(Rules rules, Ontology ontology, Divisions divisions, NameList names) {
        return new Extraction(
                new TextAnalysis(divisions),
                new MentionAnalysis(rules, ontology, divisions),
                new FactExtraction(rules, ontology, divisions, names),
                new Trace(rules));
    }

    /** All that a document says. */
    public Facts extract(Document document) {
        return facts.extract(mentions.find(text.analyze(document)));
    }

    /**
     * How a sentence is read, and what comes of it, for people who write rules.
     *
     * @param sentence a text of one or more sentences, taken as a document of its own
     */
    public String trace(String sentence) {
        byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
        Document document = DocumentReader.read(new Source("sentence.txt", bytes));
        Mentions found = mentions.find(text.analyze(document));
        return trace.of(found, facts.extract(found));
    }
}

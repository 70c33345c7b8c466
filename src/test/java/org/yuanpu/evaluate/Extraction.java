package org.yuanpu.evaluate;

import java.util.List;
import org.yuanpu.document.Document;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Inputs;
import org.yuanpu.fact.FactExtraction;
import org.yuanpu.fact.Facts;
import org.yuanpu.mention.MentionAnalysis;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.Text;
import org.yuanpu.text.TextAnalysis;

/** The road from document to facts, with the data the program ships. */
final class Extraction {

    private final TextAnalysis text;
    private final MentionAnalysis mentions;
    private final FactExtraction facts;

    Extraction() {
        Home home = Home.find();
        Ontology ontology = Ontology.load(home);
        Divisions divisions = Divisions.load(home);
        Rules rules = Rules.load(home, ontology);
        text = new TextAnalysis(divisions);
        mentions = new MentionAnalysis(rules, ontology, divisions);
        facts = new FactExtraction(rules, ontology, divisions);
    }

    /** All files below some paths, in the order of their keys. */
    static List<Document> documents(List<String> paths) {
        return Inputs.find(paths).files().stream()
                .map(input -> DocumentReader.read(input.source()))
                .toList();
    }

    Text text(Document document) {
        return text.analyze(document);
    }

    Facts facts(Document document) {
        return facts.extract(mentions.find(text.analyze(document)));
    }

    List<Facts> facts(List<Document> documents) {
        return documents.stream().map(this::facts).toList();
    }
}

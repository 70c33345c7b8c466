package org.yuanpu.pipeline;

import java.math.BigDecimal;
import org.yuanpu.check.CheckedGraph;
import org.yuanpu.check.GraphCheck;
import org.yuanpu.decision.Decisions;
import org.yuanpu.document.Document;
import org.yuanpu.fact.Confidence;
import org.yuanpu.fact.Coverage;
import org.yuanpu.fact.Facts;
import org.yuanpu.graph.GraphBuilder;
import org.yuanpu.graph.Origin;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.Confidences;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.NameList;
import org.yuanpu.rule.Rules;

/** All stages from a document to its checked graph. */
record Stages(Extraction extraction, GraphBuilder graph, GraphCheck check, Lexicon lexicon)
        implements Road {

    /**
     * What the stages work with.
     *
     * @param home where the program's data lies
     * @param base where the IRIs of things begin
     * @param names the things that the user knows
     */
    record Data(
            Home home,
            Base base,
            Ontology ontology,
            Divisions divisions,
            Rules rules,
            NameList names) {

        /** The stages with this data and the user's decisions. */
        Stages stages(Decisions decisions, BigDecimal leastConfidence) {
            Origin origin = new Origin(Version.current(), rules.hash(), names.file(), names.hash());
            Confidence confidence = new Confidence(Confidences.load(rules.folder()));
            return new Stages(
                    Extraction.of(rules, ontology, divisions, names),
                    new GraphBuilder(ontology, divisions, base, origin, confidence),
                    new GraphCheck(home, decisions, leastConfidence),
                    rules.lexicon());
        }
    }

    @Override
    public End walk(Document document, String fingerprint) {
        Facts found = extraction.extract(document);
        CheckedGraph checked = check.check(graph.build(found, fingerprint));
        return new End(
                checked,
                FactCount.of(found, Coverage.of(found, lexicon), checked),
                found.problems());
    }
}

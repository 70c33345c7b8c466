package org.yuanpu.fact;

import org.yuanpu.mention.MentionAnalysis;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.pipeline.Extraction;
import org.yuanpu.rule.NameList;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.TextAnalysis;

/** The stages of extraction with the project's own data, loaded once for all tests. */
final class Stages {

    static final Home HOME = Home.find();
    static final Ontology ONTOLOGY = Ontology.load(HOME);
    static final Divisions DIVISIONS = Divisions.load(HOME);
    static final Rules RULES = Rules.load(HOME, ONTOLOGY);
    static final TextAnalysis TEXT = new TextAnalysis(DIVISIONS);
    static final MentionAnalysis MENTIONS = new MentionAnalysis(RULES, ONTOLOGY, DIVISIONS);

    /** What rules alone give: tests of rules do not hang on what was learned. */
    static final FactExtraction FACTS =
            new FactExtraction(RULES, ONTOLOGY, DIVISIONS, NameList.NONE, Likelihood.RULES_ALONE);

    static final Extraction EXTRACTION = new Extraction(TEXT, MENTIONS, FACTS, new Trace(RULES));

    private Stages() {}
}

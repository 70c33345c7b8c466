package org.yuanpu.fact;

import java.util.List;
import java.util.Set;
import org.yuanpu.mention.Mentions;
import org.yuanpu.mention.Nature;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.FigureRules;
import org.yuanpu.rule.Rules;

/**
 * The stage from mentions to facts: rules give entities and relations, names that mean one thing
 * are joined. Without state; safe for threads.
 */
public final class FactExtraction {

    private final Rules rules;
    private final Divisions divisions;
    private final Nature nature;
    private final Observations observations;

    /**
     * @param rules the lexicon and the rules
     * @param ontology the terms of the domain
     * @param divisions the administrative divisions
     */
    public FactExtraction(Rules rules, Ontology ontology, Divisions divisions) {
        this.rules = rules;
        this.divisions = divisions;
        this.nature = new Nature(rules.lexicon());
        this.observations = new Observations(FigureRules.load(rules.folder()), ontology.units());
    }

    /** All that a document says. */
    public Facts extract(Mentions mentions) {
        Places places = new Places(divisions, mentions.text().facts().region());
        Draft first = read(mentions, places, Set.of());
        Draft draft = read(mentions, places, first.companies());
        List<Observation> figures = observations.find(mentions, new FigureSubjects(draft, places));
        Resolver resolver = new Resolver(places);
        List<Entity> entities = resolver.entities(draft);
        return new Facts(
                mentions.text(),
                entities,
                resolver.relations(draft),
                resolver.observations(figures),
                List.of());
    }

    /** One reading of all sentences, with the companies that the document is known to name. */
    private Draft read(Mentions mentions, Places places, Set<String> companies) {
        Draft draft = new Draft();
        Context context =
                new Context(
                        draft,
                        places,
                        nature,
                        rules.lexicon(),
                        mentions.text().facts(),
                        companies,
                        new Topics(mentions.readings()));
        Statements statements = new Statements(context);
        mentions.readings().forEach(statements::names);
        mentions.readings().forEach(statements::read);
        return draft;
    }
}

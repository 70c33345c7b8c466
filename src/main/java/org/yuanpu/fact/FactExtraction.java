package org.yuanpu.fact;

import java.util.List;
import java.util.Set;
import org.yuanpu.mention.Mentions;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.FigureRules;
import org.yuanpu.rule.NameList;
import org.yuanpu.rule.Rules;

/**
 * The stage from mentions to facts: rules give entities and relations, names that mean one thing
 * are joined. Without state; safe for threads.
 */
public final class FactExtraction {

    private final Divisions divisions;
    private final Language language;
    private final Observations observations;
    private final NameList names;

    /**
     * @param rules the lexicon and the rules
     * @param ontology the terms of the domain
     * @param divisions the administrative divisions
     */
    public FactExtraction(Rules rules, Ontology ontology, Divisions divisions) {
        this(rules, ontology, divisions, NameList.NONE);
    }

    /**
     * @param rules the lexicon and the rules
     * @param ontology the terms of the domain
     * @param divisions the administrative divisions
     * @param names the things that the user knows
     */
    public FactExtraction(Rules rules, Ontology ontology, Divisions divisions, NameList names) {
        this.names = names;
        this.divisions = divisions;
        this.language = Language.of(rules);
        this.observations = new Observations(FigureRules.load(rules.folder()), ontology.units());
    }

    /** All that a document says. */
    public Facts extract(Mentions mentions) {
        Places places = new Places(divisions, mentions.text().facts().region(), language.cues());
        Known known =
                new Known(names.names().stream().filter(n -> places.concerns(n.region())).toList());
        Draft first = read(mentions, places, Set.of(), known);
        Draft draft =
                read(
                        mentions,
                        places,
                        first.companies(language.cues().get("name.legal-parts")),
                        known);
        List<Observation> figures =
                observations.find(
                        mentions,
                        new FigureSubjects(draft, places, language, observations.indicators()));
        Resolver resolver = new Resolver(places, language);
        List<Entity> entities = resolver.entities(draft);
        return new Facts(
                mentions.text(),
                entities,
                resolver.relations(draft),
                resolver.observations(figures),
                mentions.text().problems());
    }

    /** One reading of all sentences, with the companies that the document is known to name. */
    private Draft read(Mentions mentions, Places places, Set<String> companies, Known known) {
        Draft draft = new Draft(known);
        Context context =
                new Context(
                        draft,
                        places,
                        language,
                        mentions.text().facts(),
                        companies,
                        new Topics(mentions.readings(), language));
        Statements statements = new Statements(context);
        mentions.readings().forEach(reading -> known.note(reading, context));
        mentions.readings().forEach(statements::names);
        mentions.readings().forEach(statements::read);
        return draft;
    }
}

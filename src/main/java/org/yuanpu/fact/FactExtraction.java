package org.yuanpu.fact;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yuanpu.mention.Mentions;
import org.yuanpu.mention.Reading;
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
        this(rules, ontology, divisions, names, Likelihood.of(rules.weights()));
    }

    /**
     * @param projects how likely something is the name of a project
     */
    FactExtraction(
            Rules rules,
            Ontology ontology,
            Divisions divisions,
            NameList names,
            Likelihood projects) {
        this.names = names;
        this.divisions = divisions;
        this.language = Language.of(rules, projects);
        this.observations = new Observations(FigureRules.load(rules.folder()), ontology.units());
    }

    /** All that a document says. */
    public Facts extract(Mentions mentions) {
        Language own = language.forDocument();
        Places places = new Places(divisions, mentions.text().facts().region(), own.cues());
        Known known =
                new Known(names.names().stream().filter(n -> places.concerns(n.region())).toList());
        Context context = read(mentions, places, known, own);
        List<Observation> figures =
                observations.find(mentions, new FigureSubjects(context, observations.indicators()));
        Resolver resolver = new Resolver(places, own);
        List<Entity> entities = resolver.entities(context.draft());
        return new Facts(
                mentions.text(),
                entities,
                resolver.relations(context.draft()),
                resolver.observations(figures),
                mentions.text().problems());
    }

    /**
     * Reads all sentences, and once more those that say something else now that the companies of
     * the document are known.
     */
    private static Context read(Mentions mentions, Places places, Known known, Language language) {
        Context context =
                new Context(
                        new Draft(known, Companies.NONE),
                        places,
                        language,
                        mentions.text().facts(),
                        new Topics(mentions.readings(), language),
                        new Elsewhere(mentions.readings(), language),
                        new ProjectJudge(language));
        Draft first = context.draft();
        List<Notes> notes = steps(mentions, context).stream().map(first::noting).toList();
        ShortFirms firms = new ShortFirms(language, places);
        Draft draft =
                new Draft(
                        known,
                        first.companies(language.cues().get("name.legal-parts"), firms::own));
        Context second = context.with(draft);
        List<Runnable> again = steps(mentions, second);
        for (int i = 0; i < again.size(); i++) {
            draft.take(notes.get(i), again.get(i));
        }
        return second;
    }

    /** What there is to read, sentence by sentence: known things, names, and what the rules say. */
    private static List<Runnable> steps(Mentions mentions, Context context) {
        Statements statements = new Statements(context);
        Known known = context.draft().known();
        Stream<Consumer<Reading>> steps =
                Stream.of(
                        reading -> known.note(reading, context),
                        statements::names,
                        statements::read);
        return steps.flatMap(
                        step ->
                                mentions.readings().stream()
                                        .map(reading -> (Runnable) () -> step.accept(reading)))
                .toList();
    }
}

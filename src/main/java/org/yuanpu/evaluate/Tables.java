package org.yuanpu.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuanpu.fact.Entity;
import org.yuanpu.fact.Evidence;
import org.yuanpu.fact.Fact;
import org.yuanpu.fact.Facts;
import org.yuanpu.fact.Measure;
import org.yuanpu.fact.Modality;
import org.yuanpu.fact.Observation;
import org.yuanpu.fact.Relation;
import org.yuanpu.mention.Period;

/**
 * What an extraction says, as the three tables that are scored.
 *
 * @param entities the things
 * @param relations the statements that link things
 * @param observations the figures; targets without a number have no row
 */
public record Tables(
        List<EntityRow> entities, List<RelationRow> relations, List<ObservationRow> observations) {

    public Tables {
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
        observations = List.copyOf(observations);
    }

    /** The rows of some documents, in the order of the documents and of their facts. */
    public static Tables of(List<Facts> documents) {
        List<Tables> each = documents.stream().map(Tables::of).toList();
        return new Tables(
                each.stream().flatMap(t -> t.entities.stream()).toList(),
                each.stream().flatMap(t -> t.relations.stream()).toList(),
                each.stream().flatMap(t -> t.observations.stream()).toList());
    }

    /** The rows of one document. */
    Tables of(String document) {
        return new Tables(
                entities.stream().filter(e -> e.document().equals(document)).toList(),
                relations.stream().filter(r -> r.document().equals(document)).toList(),
                observations.stream().filter(o -> o.document().equals(document)).toList());
    }

    /** A source key as tables write it: without the extension of its last part. */
    public static String stem(String key) {
        int dot = key.lastIndexOf('.');
        return dot > key.lastIndexOf('/') + 1 ? key.substring(0, dot) : key;
    }

    private static Tables of(Facts facts) {
        String document = stem(facts.text().document().key());
        Quotation quotation = new Quotation(facts.text().document().text());
        return new Tables(
                facts.entities().stream().map(e -> row(document, e, quotation)).toList(),
                facts.relations().stream()
                        .map(r -> row(document, r, quotation))
                        .collect(
                                Collectors.toMap(
                                        RelationRow::statement,
                                        row -> row,
                                        RelationRow::with,
                                        LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList(),
                facts.observations().stream().flatMap(o -> row(document, o, quotation)).toList());
    }

    private static EntityRow row(String document, Entity entity, Quotation quotation) {
        return new EntityRow(
                document,
                entity.key().type(),
                entity.key().name(),
                entity.aliases(),
                "",
                quotation.of(entity),
                rules(entity));
    }

    private static RelationRow row(String document, Relation relation, Quotation quotation) {
        String arrow = relation.modality() == Modality.PLANNED ? "→" : "";
        return new RelationRow(
                document,
                relation.subject().name(),
                relation.property(),
                relation.object().name(),
                relation.period().map(p -> arrow + p.label()).orElse(""),
                rules(relation),
                quotation.of(relation));
    }

    private static Stream<ObservationRow> row(
            String document, Observation figure, Quotation quotation) {
        return figure.value().stream()
                .map(
                        value ->
                                new ObservationRow(
                                        document,
                                        figure.about().name(),
                                        figure.indicator(),
                                        figure.measure() == Measure.LEVEL ? "level" : "growth",
                                        figure.modality() == Modality.ACTUAL ? "actual" : "target",
                                        figure.period().map(Period::label).orElse(""),
                                        value.toPlainString(),
                                        figure.unit(),
                                        figure.bound().sign(),
                                        rules(figure),
                                        quotation.of(figure)));
    }

    private static List<String> rules(Fact fact) {
        return fact.evidence().stream().map(Evidence::rule).distinct().sorted().toList();
    }
}

package org.yuanpu.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yuanpu.evaluate.Kind.Family;
import org.yuanpu.fact.OtherPlaces;

/**
 * The score of reports of other places: of the entities of each, and of the relations and figures
 * of those that have a table of them.
 */
final class OtherPlacesScore {

    private static final String FLOORS = "floors.tsv";

    private OtherPlacesScore() {}

    static Path floors(OtherPlaces places) {
        return places.folder().resolve(FLOORS);
    }

    static Score measure(OtherPlaces places) {
        Extraction extraction = new Extraction();
        List<Judgement> judgements = new ArrayList<>();
        for (String report : places.reports()) {
            Tables found = Tables.of(List.of(extraction.facts(places.document(report))));
            Set<Family> families = families(places, report);
            new DocumentScore(report, wanted(places, report, families), found)
                    .judgements().stream()
                            .filter(judgement -> families.contains(judgement.kind().family()))
                            .forEach(judgements::add);
        }
        return new Score(places.reports(), judgements);
    }

    private static Set<Family> families(OtherPlaces places, String report) {
        Set<Family> families = EnumSet.of(Family.ENTITY);
        if (Files.exists(places.folder().resolve(report + Gold.RELATIONS))) {
            families.add(Family.RELATION);
            families.add(Family.DATED);
        }
        if (Files.exists(places.folder().resolve(report + Gold.OBSERVATIONS))) {
            families.add(Family.OBSERVATION);
        }
        return families;
    }

    private static Gold.Tables wanted(OtherPlaces places, String report, Set<Family> families) {
        return new Gold.Tables(
                things(places, report),
                families.contains(Family.RELATION)
                        ? Gold.relations(places.folder(), report)
                        : List.of(),
                families.contains(Family.OBSERVATION)
                        ? Gold.observations(places.folder(), report)
                        : List.of());
    }

    private static List<GoldRow.Thing> things(OtherPlaces places, String report) {
        return places.things(report).stream()
                .map(thing -> new GoldRow.Thing(thing.type(), thing.names(), thing.optional()))
                .toList();
    }
}

package org.yuanpu.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yuanpu.evaluate.Kind.Family;
import org.yuanpu.fact.OtherPlaces;

/** The score of the entities in reports of other places, of which there are no other tables. */
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
            Gold.Tables wanted = new Gold.Tables(things(places, report), List.of(), List.of());
            new DocumentScore(report, wanted, found)
                    .judgements().stream()
                            .filter(judgement -> judgement.kind().family() == Family.ENTITY)
                            .forEach(judgements::add);
        }
        return new Score(places.reports(), judgements);
    }

    private static List<GoldRow.Thing> things(OtherPlaces places, String report) {
        return places.things(report).stream()
                .map(thing -> new GoldRow.Thing(thing.type(), thing.names(), thing.optional()))
                .toList();
    }
}

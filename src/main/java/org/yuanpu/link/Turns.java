package org.yuanpu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each document turns from what came out to the year ahead, as its figures show it. */
final class Turns {

    /** So many results must follow before the turn, for a goal to stand in the midst of them. */
    private static final int MIDST = 10;

    private final Map<String, List<Place>> results = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();

    private record Place(int start, boolean target) {}

    Turns(Knowledge knowledge) {
        Map<String, List<Place>> places = new HashMap<>();
        for (Figure figure : knowledge.figures()) {
            List<Place> own = places.computeIfAbsent(figure.document(), d -> new ArrayList<>());
            figure.quotes().forEach(q -> own.add(new Place(q.start(), figure.target())));
        }
        places.forEach(
                (document, all) -> {
                    all.sort(Comparator.comparingInt(Place::start).reversed());
                    turns.put(document, turn(all));
                    results.put(document, all.stream().filter(p -> !p.target()).toList());
                });
    }

    /** The offset with most results before it and most goals from it on. */
    private static int turn(List<Place> fromTheEnd) {
        int turn = Integer.MAX_VALUE;
        int best = 0;
        int balance = 0;
        for (Place place : fromTheEnd) {
            balance += place.target() ? 1 : -1;
            if (balance > best) {
                best = balance;
                turn = place.start();
            }
        }
        return turn;
    }

    /** The offset, in code points, at which a document turns; beyond its end where it does not. */
    int of(String document) {
        return turns.getOrDefault(document, Integer.MAX_VALUE);
    }

    /** Whether a figure stands, wherever it is stated, in the midst of what came out. */
    boolean isAmongResults(Figure figure) {
        int turn = of(figure.document());
        return figure.quotes().stream()
                .allMatch(
                        quote ->
                                results.get(figure.document()).stream()
                                                .filter(p -> p.start() > quote.start())
                                                .filter(p -> p.start() < turn)
                                                .limit(MIDST)
                                                .count()
                                        == MIDST);
    }
}

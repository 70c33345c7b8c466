package org.yuanpu.mention;

import java.util.List;
import java.util.Optional;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.text.Sentence;

/** Finds the parks that are known where a document comes from. */
final class KnownParks {

    /** Letters that a longer name of a park goes on with. */
    private static final String LONGER = "区园城";

    private final Lexicon parks;

    /**
     * @param parks their names
     */
    KnownParks(Lexicon parks) {
        this.parks = parks;
    }

    /** Adds the known parks of a sentence; each takes the place of what was guessed there. */
    void find(Sentence sentence, List<Name> names) {
        String text = sentence.text().text();
        for (int at = 0; at < text.length(); at++) {
            Optional<Hit> park = parks.longest(text, at).filter(hit -> !goesOn(text, hit.end()));
            if (park.isPresent()) {
                Name known =
                        new Name(
                                at, park.get().end(), "Park", text.substring(at, park.get().end()));
                note(sentence, known, names);
                at = known.end() - 1;
            }
        }
    }

    private static boolean goesOn(String text, int end) {
        return end < text.length() && LONGER.indexOf(text.charAt(end)) >= 0;
    }

    private static void note(Sentence sentence, Name park, List<Name> names) {
        if (names.stream().noneMatch(name -> isMore(sentence, name, park))) {
            names.removeIf(
                    name ->
                            name.type().equals("Park")
                                    && name.start() < park.end()
                                    && name.end() > park.start());
            names.add(park);
        }
    }

    /** 甲乙园二区, 某县甲乙园: whether a name is that of a part of the park, or says where it is. */
    private static boolean isMore(Sentence sentence, Name name, Name park) {
        boolean holds = name.start() <= park.start() && name.end() >= park.end();
        return holds
                && (name.end() > park.end()
                        || sentence.tokens().stream()
                                .filter(
                                        word ->
                                                word.start() >= name.start()
                                                        && word.start() < park.start())
                                .allMatch(word -> word.tag().startsWith("ns")));
    }
}

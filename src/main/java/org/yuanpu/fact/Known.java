package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.KnownName;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Word;

/** The things that the user knows and that one document may mean, by what they are called. */
final class Known {

    /** Classes of things whose names may be another class's in a guess. */
    private static final Set<String> GUESSED =
            Set.of("Park", "Project", "Enterprise", "Organization");

    private final Map<String, KnownName> bySpelling = new HashMap<>();
    private final Map<Key, KnownName> byKey = new HashMap<>();
    private final Lexicon lexicon;

    /**
     * @param names the things that the documents of this region mean
     */
    Known(List<KnownName> names) {
        List<Word> words = new ArrayList<>();
        for (KnownName name : names) {
            byKey.put(key(name), name);
            for (String spelling : name.spellings()) {
                bySpelling.put(spelling, name);
                words.add(new Word(spelling, name.type(), ""));
            }
        }
        this.lexicon = new Lexicon(words);
    }

    private static Key key(KnownName name) {
        return new Key(name.type(), name.name());
    }

    /** The known thing that a guess means; the guess where none is known. */
    Key instead(Key guess) {
        KnownName known = GUESSED.contains(guess.type()) ? bySpelling.get(guess.name()) : null;
        return known == null ? guess : key(known);
    }

    /** The class of a known thing. */
    Optional<String> type(String name) {
        return Optional.ofNullable(bySpelling.get(name)).map(KnownName::type);
    }

    /** The entry of a thing, where it is known. */
    Optional<KnownName> entry(Key key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The companies among the known, by all their names. */
    List<String> companies() {
        return byKey.values().stream()
                .filter(name -> name.type().equals("Enterprise"))
                .flatMap(name -> name.spellings().stream())
                .sorted()
                .toList();
    }

    /** Notes where a sentence names known things: the longest name wins at a place. */
    void note(Reading reading, Context context) {
        if (bySpelling.isEmpty()) {
            return;
        }
        String text = reading.sentence().text().text();
        int at = 0;
        while (at < text.length()) {
            Optional<Hit> longest =
                    lexicon.at(text, at).stream()
                            .reduce((a, b) -> b.length() > a.length() ? b : a)
                            .filter(hit -> !isInside(reading, hit));
            longest.ifPresent(hit -> note(reading, hit, context));
            at = longest.map(Hit::end).orElse(at + 1);
        }
    }

    private void note(Reading reading, Hit hit, Context context) {
        KnownName name = bySpelling.get(hit.word().text());
        context.draft()
                .name(
                        name.type(),
                        name.name(),
                        name.aliases(),
                        context.evidence(reading, hit.start(), hit.end(), name.source()));
    }

    /** Whether a longer name that is told by its own words holds it: 某某园 in 某某园科技有限公司. */
    private static boolean isInside(Reading reading, Hit hit) {
        for (Name name : reading.names()) {
            boolean longer = name.end() - name.start() > hit.length();
            boolean holds = name.start() <= hit.start() && name.end() >= hit.end();
            if (longer && holds && !name.type().equals(hit.word().type())) {
                return true;
            }
        }
        return false;
    }
}

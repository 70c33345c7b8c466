package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;

/**
 * Whom a clause without a subject speaks of: the one that this or an earlier clause of the same
 * part of the sentence begins with.
 */
final class SentenceSubject {

    /** What may follow a subject. */
    private static final Set<String> BEHIND =
            Set.of("VERB", "ADV", "OTHER", "TAIL", "SOFT", "QUANTITY", "GRANT", "TIME");

    private static final Set<String> NAMED = Set.of("Enterprise", "Park", "Organization");

    private static final Set<String> ENDS = Set.of("COMMA", "STOP");

    private static final Set<String> IN_FRONT = Set.of("TIME", "ADV");

    private final Reading reading;

    SentenceSubject(Reading reading) {
        this.reading = reading;
    }

    /** The name that this clause or the one in front begins with, over clauses of figures. */
    Optional<Name> of(int at) {
        int to = at;
        for (int clauses = 0; to >= 0; clauses++) {
            int from = start(to);
            Optional<Name> name = head(from) < at ? named(from) : Optional.empty();
            boolean first = from == 0 || reading.chunks().get(from - 1).symbol().equals("STOP");
            boolean own = clauses == 0 && head(from) == at;
            if (name.isPresent() || first || !own && !isFigure(from, to)) {
                return name;
            }
            to = from - 2;
        }
        return Optional.empty();
    }

    /** Where the clause begins that ends at a chunk. */
    private int start(int to) {
        int from = to;
        while (from > 0 && !ENDS.contains(reading.chunks().get(from - 1).symbol())) {
            from--;
        }
        return from;
    }

    /**
     * The name that a clause begins with, where something is said of it or its words go on: 甲乙集团产值.
     */
    private Optional<Name> named(int from) {
        Chunk list = reading.chunks().get(head(from));
        if (list.items().isEmpty()) {
            return Optional.empty();
        }
        Item first = list.items().get(0);
        boolean alone = list.items().size() == 1 && isAbout(from);
        return reading.names().stream()
                .filter(n -> n.start() == first.start() && NAMED.contains(n.type()))
                .reduce((a, b) -> b.end() > a.end() ? b : a)
                .filter(n -> alone || n.end() < first.end());
    }

    private boolean isAbout(int from) {
        List<Chunk> chunks = reading.chunks();
        int head = head(from);
        return head + 1 < chunks.size()
                && chunks.get(head).is("THINGS")
                && BEHIND.contains(chunks.get(head + 1).type());
    }

    /** 产值增长9%，: a clause that tells no more than a figure. */
    private boolean isFigure(int from, int to) {
        return isAbout(from)
                && reading.chunks().subList(from, to + 1).stream()
                        .anyMatch(c -> c.is("QUANTITY") || isNumber(c));
    }

    private static boolean isNumber(Chunk chunk) {
        return chunk.items().stream()
                .anyMatch(i -> !i.text().isEmpty() && Character.isDigit(i.text().charAt(0)));
    }

    private int head(int from) {
        int head = from;
        while (head < reading.chunks().size() - 1
                && IN_FRONT.contains(reading.chunks().get(head).type())) {
            head++;
        }
        return head;
    }
}

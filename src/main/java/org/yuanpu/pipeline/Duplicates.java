package org.yuanpu.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.yuanpu.document.Sketch;
import org.yuanpu.problem.Problem;
import org.yuanpu.store.DocumentEntry;
import org.yuanpu.store.Store;

/**
 * Tells documents whose texts are nearly the same, those of this build and those of earlier ones,
 * and decides which of them are stored. What is left out is said and kept in the graph of
 * likenesses, so that it is not lost.
 */
final class Duplicates {

    private final Store store;
    private final DuplicatePolicy policy;
    private final Predicate<String> removal;
    private final Likenesses known = new Likenesses();
    private final Map<String, Likeness> leftOut = new TreeMap<>();
    private final List<Problem> notes = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final List<String> replaced = new ArrayList<>();
    private boolean changed;

    /**
     * @param store whose documents are known from the start
     * @param removal takes a document out of the store, and says whether it was there
     */
    Duplicates(Store store, DuplicatePolicy policy, Predicate<String> removal) {
        this.store = store;
        this.removal = removal;
        this.policy = policy;
        LikenessGraph.sketches(store).forEach(known::put);
        LikenessGraph.leftOut(store).forEach(l -> leftOut.put(l.of(), l));
    }

    /**
     * Whether a new form of a document is to be stored; documents that it takes the place of are
     * removed.
     */
    boolean admits(DocumentEntry entry) {
        Optional<Sketch> sketch = LikenessGraph.sketch(entry);
        changed = true;
        leftOut.remove(entry.key());
        if (sketch.isEmpty()) {
            known.remove(entry.key());
            return true;
        }
        return decide(entry.key(), sketch.get(), true);
    }

    /** Whether a document that is stored and has not changed stays. */
    boolean keeps(String key) {
        Optional<Sketch> sketch = known.sketch(key);
        return policy == DuplicatePolicy.KEEP
                || sketch.isEmpty()
                || decide(key, sketch.get(), false);
    }

    private boolean decide(String key, Sketch sketch, boolean news) {
        List<Likeness> alike = known.of(key, sketch);
        Optional<Likeness> better = alike.stream().filter(l -> loses(l, sketch)).findFirst();
        if (better.isPresent()) {
            leaveOut(better.get());
            return false;
        }
        known.put(key, sketch);
        for (Likeness likeness : alike) {
            Likeness back = turned(likeness);
            if (loses(back, known.sketch(back.of()).orElseThrow())) {
                leaveOut(back);
                replaced.add(back.of());
            } else if (news) {
                say(note(likeness));
            }
        }
        return true;
    }

    /** One other is named for each document: of many copies each would be like all others. */
    private void say(Problem note) {
        if (told.add(note.source())) {
            notes.add(note);
        }
    }

    private void leaveOut(Likeness likeness) {
        notes.add(Problem.of("Y122", likeness.of(), likeness.to(), likeness.percent()));
        leftOut.put(likeness.of(), likeness);
        known.remove(likeness.of());
        changed |= removal.test(likeness.of());
    }

    /** Whether the first of two documents that are alike is to make room for the other. */
    private boolean loses(Likeness likeness, Sketch sketch) {
        boolean later = likeness.of().compareTo(likeness.to()) > 0;
        return switch (policy) {
            case KEEP -> false;
            case FIRST -> likeness.sort() == Likeness.Sort.SAME && later;
            case LONGEST -> {
                long other = known.sketch(likeness.to()).orElseThrow().length();
                boolean shorter = sketch.length() < other;
                yield likeness.sort() == Likeness.Sort.PART
                        || likeness.sort() == Likeness.Sort.SAME
                                && (shorter || sketch.length() == other && later);
            }
        };
    }

    private static Likeness turned(Likeness likeness) {
        Likeness.Sort sort =
                switch (likeness.sort()) {
                    case SAME -> Likeness.Sort.SAME;
                    case PART -> Likeness.Sort.WHOLE;
                    case WHOLE -> Likeness.Sort.PART;
                };
        return new Likeness(likeness.to(), likeness.of(), sort, likeness.share());
    }

    private static Problem note(Likeness likeness) {
        Likeness l = likeness.sort() == Likeness.Sort.WHOLE ? turned(likeness) : likeness;
        String code = l.sort() == Likeness.Sort.SAME ? "Y121" : "Y123";
        return Problem.of(code, l.of(), l.to(), l.percent());
    }

    /** A document is gone. */
    void removed(String key) {
        known.remove(key);
        changed = true;
    }

    /** The documents that made room for others since this was asked last. */
    List<String> replaced() {
        List<String> keys = List.copyOf(replaced);
        replaced.clear();
        return keys;
    }

    /** What is to be said, in the order in which it was found. */
    List<Problem> notes() {
        return notes;
    }

    /** Brings the graph of likenesses up to date, if any document has changed. */
    void update() {
        if (!changed) {
            return;
        }
        leftOut.values()
                .removeIf(l -> known.sketch(l.to()).isEmpty() || known.sketch(l.of()).isPresent());
        List<Likeness> all = new ArrayList<>();
        for (String key : known.keys()) {
            known.of(key, known.sketch(key).orElseThrow()).stream()
                    .filter(Duplicates::isForward)
                    .forEach(all::add);
        }
        LikenessGraph.write(store, all, List.copyOf(leftOut.values()));
    }

    /** Of each pair one direction is written: from part to whole, from the later to the first. */
    private static boolean isForward(Likeness l) {
        return l.sort() == Likeness.Sort.PART
                || l.sort() == Likeness.Sort.SAME && l.of().compareTo(l.to()) > 0;
    }
}

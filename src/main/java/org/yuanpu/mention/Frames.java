package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.yuanpu.rule.Alphabet;
import org.yuanpu.rule.Rule;
import org.yuanpu.rule.Rules;

/**
 * Fits the rules to the chunks of a sentence.
 *
 * <p>Within a family each chunk is taken once: a rule that blocks another comes before it, then the
 * longer match, then the earlier, then the lower id.
 */
final class Frames {

    private final List<Rule> rules;
    private final Alphabet alphabet;

    Frames(Rules rules) {
        this.rules = rules.rules();
        this.alphabet = rules.alphabet();
    }

    /** The matches that stand, in reading order. */
    List<FrameMatch> match(List<Chunk> chunks) {
        String line = alphabet.written(chunks.stream().map(Chunk::symbol).toList());
        List<FrameMatch> tried = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.match().mayFit(line)) {
                fit(rule, line, chunks, tried);
            }
        }
        return settled(tried);
    }

    /** Adds the matches of a rule, which is tried only where one may begin. */
    private static void fit(Rule rule, String line, List<Chunk> chunks, List<FrameMatch> tried) {
        int at = rule.match().next(line, 0);
        if (at < 0) {
            return;
        }
        Matcher matcher =
                rule.match().matcher(line).useTransparentBounds(true).useAnchoringBounds(false);
        while (at >= 0) {
            boolean fits = matcher.region(at, line.length()).lookingAt();
            if (fits) {
                tried.add(match(rule, matcher, chunks));
            }
            at = rule.match().next(line, fits ? Math.max(at + 1, matcher.end()) : at + 1);
        }
    }

    private static FrameMatch match(Rule rule, Matcher matcher, List<Chunk> chunks) {
        Map<String, List<Chunk>> captures = new HashMap<>();
        for (String name : rule.match().captures()) {
            if (matcher.group(name) != null) {
                captures.put(
                        name, List.copyOf(chunks.subList(matcher.start(name), matcher.end(name))));
            }
        }
        return new FrameMatch(rule, matcher.start(), matcher.end(), captures);
    }

    private static List<FrameMatch> settled(List<FrameMatch> tried) {
        if (tried.size() < 2) {
            return tried;
        }
        Set<FrameMatch> first = blocking(tried);
        List<FrameMatch> order = new ArrayList<>(tried);
        order.sort(
                Comparator.comparing((FrameMatch m) -> !first.contains(m))
                        .thenComparingInt(m -> m.from() - m.to())
                        .thenComparingInt(FrameMatch::from)
                        .thenComparing(m -> m.rule().id()));
        List<FrameMatch> kept = new ArrayList<>();
        for (FrameMatch match : order) {
            if (kept.stream().noneMatch(other -> collide(match, other))) {
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparingInt(FrameMatch::from).thenComparing(m -> m.rule().id()));
        return kept;
    }

    /** The matches that block another which overlaps them: they go first. */
    private static Set<FrameMatch> blocking(List<FrameMatch> tried) {
        Set<FrameMatch> blocking = Collections.newSetFromMap(new IdentityHashMap<>());
        for (FrameMatch match : tried) {
            Set<String> blocked = match.rule().blocks();
            if (!blocked.isEmpty()
                    && tried.stream()
                            .anyMatch(t -> blocked.contains(t.rule().id()) && overlap(match, t))) {
                blocking.add(match);
            }
        }
        return blocking;
    }

    private static boolean collide(FrameMatch a, FrameMatch b) {
        return a.rule().family().equals(b.rule().family()) && overlap(a, b);
    }

    private static boolean overlap(FrameMatch a, FrameMatch b) {
        return a.from() < b.to() && b.from() < a.to();
    }
}

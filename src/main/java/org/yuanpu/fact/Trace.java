package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Mentions;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.Token;

/** Tells how sentences were read: words, lexicon, chunks, names, scores, rules and facts. */
public final class Trace {

    private final Rules rules;
    private final Language language;
    private final Clean clean;

    /**
     * @param rules the lexicon and the rules that the sentences were read with
     */
    public Trace(Rules rules) {
        this.rules = rules;
        this.language = Language.of(rules);
        this.clean = language.clean();
    }

    /** The trace of every sentence of a document, each with what came of it. */
    public String of(Mentions mentions, Facts facts) {
        ProjectJudge judge = new ProjectJudge(language);
        return mentions.readings().stream()
                .map(reading -> String.join("\n", lines(reading, facts, judge)))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private List<String> lines(Reading reading, Facts facts, ProjectJudge judge) {
        String text = reading.sentence().text().text();
        List<String> lines = new ArrayList<>();
        lines.add(text);
        lines.add("  time    " + reading.spoken());
        lines.add("  words   " + words(text, reading.sentence().tokens()));
        lines.add("  lexicon " + hits(text));
        lines.add("  chunks  " + chunks(reading));
        reading.names().forEach(name -> lines.add("  name    " + name(name)));
        for (FrameMatch match : reading.matches()) {
            lines.add("  rule    " + match.rule().id() + " " + captures(reading, match));
            lines.addAll(scores(reading, match, judge));
        }
        lines.addAll(facts(reading, facts));
        return lines;
    }

    private static String words(String text, List<Token> tokens) {
        return tokens.stream()
                .map(token -> text.substring(token.start(), token.end()) + "/" + token.tag())
                .collect(Collectors.joining(" "));
    }

    private String hits(String text) {
        return rules.lexicon().hits(text).stream()
                .filter(hit -> !hit.word().type().equals("GENERIC"))
                .map(Trace::hit)
                .collect(Collectors.joining(" "));
    }

    private static String hit(Hit hit) {
        return hit.word().text() + ":" + hit.word().symbol();
    }

    private static String chunks(Reading reading) {
        return reading.chunks().stream()
                .map(chunk -> chunk.symbol() + "[" + Context.words(reading, chunk) + "]")
                .collect(Collectors.joining(" "));
    }

    private static String name(Name name) {
        return name.type() + " " + name.text();
    }

    private static String captures(Reading reading, FrameMatch match) {
        return match.rule().match().captures().stream()
                .sorted()
                .map(
                        capture ->
                                capture
                                        + "="
                                        + match.capture(capture).stream()
                                                .map(chunk -> Context.words(reading, chunk))
                                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    private List<String> scores(Reading reading, FrameMatch match, ProjectJudge judge) {
        List<String> lines = new ArrayList<>();
        for (Chunk chunk : match.capture("things")) {
            for (Item item : chunk.items()) {
                int score = judge.score(reading.sentence(), chunk, item);
                lines.add("  score   " + score + " " + clean.name(item.text()));
            }
        }
        return lines;
    }

    private static List<String> facts(Reading reading, Facts facts) {
        return facts.relations().stream()
                .filter(
                        relation ->
                                relation.evidence().stream()
                                        .anyMatch(
                                                e ->
                                                        e.sentence()
                                                                .equals(
                                                                        reading.sentence()
                                                                                .text()
                                                                                .span())))
                .map(Trace::fact)
                .toList();
    }

    private static String fact(Relation relation) {
        return "  fact    %s %s %s %s%s"
                .formatted(
                        relation.subject().name(),
                        relation.property(),
                        relation.object().name(),
                        relation.modality() == Modality.PLANNED ? "→" : "",
                        relation.period().map(p -> p.label()).orElse(""));
    }
}

package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.yuanpu.ontology.Division;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Registers;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.Cell;
import org.yuanpu.text.SectionKind;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Table;
import org.yuanpu.text.Text;

/**
 * The stage from text to mentions: chunks, names, and the rules that fit, sentence by sentence.
 * Without state; safe for threads.
 */
public final class MentionAnalysis {

    private final Telling telling;
    private final Chunker chunker;
    private final Lists lists;
    private final ToldCompanies told;
    private final NameFinder names;
    private final KnownFirms firms;
    private final Registers registers;
    private final Frames frames;
    private final Cues cues;

    /**
     * @param rules the lexicon and the rules
     * @param ontology the terms of the domain
     * @param divisions the administrative divisions
     */
    public MentionAnalysis(Rules rules, Ontology ontology, Divisions divisions) {
        Nature nature = new Nature(rules);
        this.telling = new Telling(rules);
        this.chunker = new Chunker(rules);
        this.lists = new Lists(nature, rules.cues());
        this.told = new ToldCompanies(rules.cues());
        this.names = new NameFinder(rules, nature);
        this.firms = new KnownFirms(rules, nature);
        this.registers = rules.registers();
        this.frames = new Frames(rules);
        this.cues = rules.cues();
    }

    /** What is found in a document. */
    public Mentions find(Text text) {
        List<Reading> readings = new ArrayList<>();
        Locals locals = locals(text);
        List<Sentence> body =
                text.sentences().stream()
                        .filter(sentence -> sentence.section().kind() == SectionKind.BODY)
                        .toList();
        BitSet told = cutIntoWords(body);
        SpokenTimes times = new SpokenTimes(text.facts(), text.sections(), cues);
        for (int i = 0; i < body.size(); i++) {
            Sentence sentence = body.get(i);
            Spoken spoken = times.of(sentence.section(), sentence.text().text());
            readings.add(
                    told.get(i)
                            ? read(sentence, Optional.empty(), spoken, locals)
                            : Reading.ofMereWords(sentence, spoken));
        }
        SpokenTimes tableTimes = new SpokenTimes(text.facts(), text.sections(), cues);
        text.tables().forEach(table -> box(table, tableTimes, locals, readings));
        return new Mentions(text, readings);
    }

    /** What the registers know of the place that a document is about. */
    private Locals locals(Text text) {
        Optional<Division> region = text.facts().region();
        return new Locals(
                region.map(registers.companies()::of).map(firms::with).orElse(firms),
                new KnownParks(
                        region.map(registers.parks()::of).orElseGet(() -> new Lexicon(List.of()))));
    }

    /**
     * Cuts the sentences that may tell of something into words, and says which they are. In one go,
     * while its tables are in the processor's cache, the segmenter is a third faster than between
     * other work.
     */
    private BitSet cutIntoWords(List<Sentence> sentences) {
        BitSet told = new BitSet();
        for (int i = 0; i < sentences.size(); i++) {
            if (telling.is(sentences.get(i).text().text())) {
                sentences.get(i).tokens();
                told.set(i);
            }
        }
        return told;
    }

    /** A box has no header; its rows are things or tasks, each with a description. */
    private void box(Table table, SpokenTimes times, Locals locals, List<Reading> readings) {
        if (!table.header().isEmpty() || table.section().kind() != SectionKind.BODY) {
            return;
        }
        for (List<Cell> row : table.rows()) {
            Spoken spoken = times.of(table.section(), table.caption());
            Optional<Reading.Subject> subject =
                    row.size() == 2 ? subject(row.get(0)) : Optional.empty();
            row.stream()
                    .skip(subject.isPresent() ? 1 : 0)
                    .flatMap(cell -> cell.sentences().stream())
                    .forEach(sentence -> readings.add(read(sentence, subject, spoken, locals)));
        }
    }

    private static Optional<Reading.Subject> subject(Cell cell) {
        String text = cell.text().text();
        return text.isBlank() || cell.sentences().size() != 1
                ? Optional.empty()
                : Optional.of(
                        new Reading.Subject(
                                cell.sentences().get(0),
                                Item.of(
                                        cell.sentences().get(0).text().text(),
                                        0,
                                        cell.sentences().get(0).text().text().length())));
    }

    /** One sentence read on its own. */
    private Reading read(
            Sentence sentence, Optional<Reading.Subject> subject, Spoken spoken, Locals locals) {
        List<Chunk> chunks =
                new ArrayList<>(told.of(sentence, lists.group(sentence, chunker.cut(sentence))));
        if (subject.isPresent()) {
            chunks.add(0, Chunk.of("BOX", 0, 0));
        }
        return new Reading(
                sentence,
                subject,
                spoken,
                chunks,
                names.find(sentence, chunks, locals),
                frames.match(chunks));
    }
}

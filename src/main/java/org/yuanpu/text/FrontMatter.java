package org.yuanpu.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.document.Document;
import org.yuanpu.document.Metadata;
import org.yuanpu.ontology.Division;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** Reads what a document says of itself. */
final class FrontMatter {

    private static final Pattern TITLE = Pattern.compile(".*(?:报告|规划|纲要|计划|公报|方案)(?:（.*）)?.*");
    private static final Pattern DATED = Pattern.compile("（(?:19|20)\\d\\d年.*）$");

    /** The line that a portal sets below a headline. */
    private static final Pattern IMPRINT =
            Pattern.compile("(?:发布|发稿|更新|发表)(?:时间|日期)\\s*[：:]|^(?:来源|作者|发布人)\\s*[：:]");

    private static final Pattern OFFICE = Pattern.compile("[^，。：]{2,20}(?:委员会|人民政府|财政局|财政厅|发展改革委)");
    private static final Pattern ISSUER = Pattern.compile("[^，。：（）—\\d年月日在]{2,12}人民政府");
    private final Divisions divisions;
    private final IssuingRegion regions;

    FrontMatter(Divisions divisions) {
        this.divisions = divisions;
        this.regions = new IssuingRegion(divisions);
    }

    /**
     * Title, issuer, region, year, kind, session and date of a document; what is stated of it goes
     * before what it says.
     *
     * @throws ProblemException Y203 and Y204 when a region or kind is stated that is not known
     */
    DocumentFacts read(Document document, List<Block> blocks) {
        Metadata stated = document.metadata();
        Front front = Front.of(blocks).led(stated.title());
        String key = document.key();
        List<String> names = new ArrayList<>(List.of(key.substring(key.lastIndexOf('/') + 1)));
        names.addAll(stated.hints());
        DocumentKind kind =
                stated.kind().map(k -> kind(k, key)).orElseGet(() -> KindOfDocument.of(front));
        Optional<Division> region =
                stated.region().map(r -> region(r, key)).or(() -> regions.of(front, names));
        Sitting sitting = Sitting.of(front);
        return new DocumentFacts(
                stated.title().or(() -> title(front, kind)),
                stated.issuer().or(() -> issuer(front, kind, region)),
                region,
                stated.year().isPresent() ? stated.year() : IssueYear.of(front, kind, names),
                kind,
                stated.session().or(sitting::session),
                stated.date().or(sitting::date));
    }

    private static DocumentKind kind(String notation, String key) {
        return DocumentKind.of(notation)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.of(
                                                "Y204",
                                                key,
                                                notation,
                                                String.join(", ", DocumentKind.notations()))));
    }

    private Division region(String name, String key) {
        return divisions
                .byCode(name)
                .or(() -> divisions.find(name))
                .orElseThrow(() -> new ProblemException(Problem.of("Y203", key, name)));
    }

    /** What stayed undecided. */
    List<Problem> undecided(Document document, DocumentFacts facts) {
        String key = document.key();
        List<Problem> problems = new ArrayList<>();
        if (facts.region().isEmpty()) {
            problems.add(Problem.of("Y201", key));
        }
        if (facts.year().isEmpty()) {
            problems.add(Problem.of("Y202", key));
        }
        if (facts.kind() == DocumentKind.OTHER && document.metadata().kind().isEmpty()) {
            problems.add(Problem.of("Y205", key));
        }
        List<String> unread = unread(facts);
        if (!unread.isEmpty()) {
            problems.add(Problem.of("Y206", key, Problem.words(unread)));
        }
        return problems;
    }

    /** What heads often leave unsaid: one note tells all of it. */
    private static List<String> unread(DocumentFacts facts) {
        List<String> names = new ArrayList<>();
        if (facts.title().isEmpty()) {
            names.add("title");
        }
        if (facts.issuer().isEmpty()) {
            names.add("issuer");
        }
        if (facts.session().isEmpty() && facts.kind().isGivenToAssembly()) {
            names.add("session");
        }
        if (facts.date().isEmpty()) {
            names.add("date");
        }
        return names;
    }

    /** The most telling line of the head: a report's name, or else a headline, the longest line. */
    private static Optional<String> title(Front front, DocumentKind kind) {
        List<String> lines = front.head().stream().map(FrontMatter::withoutDate).toList();
        if (kind == DocumentKind.NEWS || kind == DocumentKind.OTHER) {
            return lines.stream()
                    .takeWhile(line -> !Lines.isEnded(line))
                    .filter(line -> !Lines.isCaption(line) && !IMPRINT.matcher(line).find())
                    .max(Comparator.comparingInt(String::length));
        }
        return lines.stream().filter(line -> TITLE.matcher(line).matches()).findFirst();
    }

    private static String withoutDate(String line) {
        return DATED.matcher(line).replaceFirst("");
    }

    private static Optional<String> issuer(
            Front front, DocumentKind kind, Optional<Division> region) {
        for (String line : front.head()) {
            if (OFFICE.matcher(line).matches()) {
                return Optional.of(line);
            }
        }
        for (String line : front.head()) {
            Matcher government = ISSUER.matcher(line);
            if (government.find()) {
                return Optional.of(government.group());
            }
        }
        return kind == DocumentKind.WORK_REPORT
                ? region.map(r -> r.name() + "人民政府")
                : Optional.empty();
    }
}

package org.yuanpu.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.ontology.Division;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.problem.Problem;

/** Reads what a document says of itself. */
final class FrontMatter {

    private static final Pattern TITLE = Pattern.compile(".*(?:报告|规划|纲要|计划|公报|方案)(?:（.*）)?.*");
    private static final Pattern DATED = Pattern.compile("（(?:19|20)\\d\\d年.*）$");
    private static final Pattern OFFICE = Pattern.compile("[^，。：]{2,20}(?:委员会|人民政府|财政局|财政厅|发展改革委)");
    private static final Pattern ISSUER = Pattern.compile("[^，。：（）—\\d年月日在]{2,12}人民政府");
    private static final Pattern WORK =
            Pattern.compile("政府工作报告|政府.{0,12}工作报告|政府工作|我(?:们)?(?:受.{0,12})?代表.{0,12}政府.{0,20}报告");
    private static final Pattern SESSION = Pattern.compile("人民代表大会.{0,12}会议[\\s\\S]{0,30}[省市区县州]长");
    private static final Pattern PLAN = Pattern.compile("国民经济和社会发展(?:计划|规划|第).{0,30}|计划草案|计划执行情况");
    private static final Pattern NEWS =
            Pattern.compile("记者|通讯员|负责人(?:介绍|表示|称|告诉|说)|本报讯|图片由|摄影|文/图");

    private final IssuingRegion regions;

    FrontMatter(Divisions divisions) {
        this.regions = new IssuingRegion(divisions);
    }

    /** Title, issuer, region, year and kind of a document. */
    DocumentFacts read(String key, List<Block> blocks) {
        Front front = Front.of(blocks);
        String name = key.substring(key.lastIndexOf('/') + 1);
        DocumentKind kind = kind(front);
        Optional<Division> region = regions.of(front, name);
        return new DocumentFacts(
                title(front, kind),
                issuer(front, kind, region),
                region,
                IssueYear.of(front, kind, name),
                kind);
    }

    /** What stayed undecided. */
    List<Problem> undecided(String key, DocumentFacts facts) {
        List<Problem> problems = new ArrayList<>();
        if (facts.region().isEmpty()) {
            problems.add(Problem.of("Y201", key));
        }
        if (facts.year().isEmpty()) {
            problems.add(Problem.of("Y202", key));
        }
        return problems;
    }

    private static DocumentKind kind(Front front) {
        String head = String.join("\n", front.head());
        if (PLAN.matcher(head).find()) {
            return DocumentKind.PLAN_REPORT;
        }
        if (WORK.matcher(head).find() || SESSION.matcher(head).find()) {
            return DocumentKind.WORK_REPORT;
        }
        String opening = String.join("\n", front.opening());
        String headings = String.join("\n", front.headings());
        if (WORK.matcher(opening).find()) {
            return DocumentKind.WORK_REPORT;
        }
        if (PLAN.matcher(headings).find()) {
            return DocumentKind.PLAN_REPORT;
        }
        boolean speech = front.body().contains("各位代表");
        if (speech) {
            return DocumentKind.WORK_REPORT;
        }
        return NEWS.matcher(front.body()).find() ? DocumentKind.NEWS : DocumentKind.OTHER;
    }

    /** The most telling line of the head: a report's name, or else a headline, the longest line. */
    private static Optional<String> title(Front front, DocumentKind kind) {
        List<String> lines = front.head().stream().map(FrontMatter::withoutDate).toList();
        if (kind == DocumentKind.NEWS || kind == DocumentKind.OTHER) {
            return lines.stream()
                    .takeWhile(line -> !Lines.isEnded(line))
                    .filter(line -> !Lines.isCaption(line))
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

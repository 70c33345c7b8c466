package org.yuanpu.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a document says of itself. */
final class FrontMatter {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");

    /** Title, issuer, region, year and kind. */
    DocumentFacts read(String key, List<Block> blocks) {
        String head =
                blocks.stream().limit(12).map(FrontMatter::text).reduce("", (a, b) -> a + "\n" + b);
        Matcher year = YEAR.matcher(head);
        OptionalInt found = year.results().mapToInt(r -> Integer.parseInt(r.group(1))).max();
        DocumentKind kind =
                head.contains("政府工作报告")
                        ? DocumentKind.WORK_REPORT
                        : head.contains("计划草案") ? DocumentKind.PLAN_REPORT : DocumentKind.OTHER;
        return new DocumentFacts(Optional.empty(), Optional.empty(), Optional.empty(), found, kind);
    }

    private static String text(Block block) {
        return block instanceof Block.Paragraph p ? p.text().text() : "";
    }
}

package org.yuanpu.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The session that a report was given to, and the day, as its head names them.
 *
 * @param session the assembly and its meeting: 某某区第五届人民代表大会第五次会议
 * @param date the day; empty where the head names several
 */
record Sitting(Optional<String> session, Optional<LocalDate> date) {

    private static final String COUNT = "[一二三四五六七八九十百零〇\\d]{1,4}";
    private static final Pattern SESSION =
            Pattern.compile(
                    "([\\u4e00-\\u9fa5]{0,24})(第?%s届(?:人民代表大会|人大)(?:常务委员会|常委会)?第?%s次(?:全体)?会议)"
                            .formatted(COUNT, COUNT));
    private static final Pattern DATE =
            Pattern.compile(
                    "((?:19|20)\\d\\d)(?:\\s*年\\s*|[-./])(\\d{1,2})(?:\\s*月\\s*|[-./])(\\d{1,2})(?!\\d)");

    private static final Pattern ASSEMBLY =
            Pattern.compile(".*第?%s届(?:人民代表大会|人大)\\s*".formatted(COUNT));
    private static final Pattern MEETING = Pattern.compile("\\s*第?%s次(?:全体)?会议".formatted(COUNT));

    /** What stands before the name of an assembly. */
    private static final Pattern BEFORE = Pattern.compile(".*[在日于向]");

    /** What the head of a document says of it. */
    static Sitting of(Front front) {
        List<String> head = whole(front.head());
        Optional<String> session =
                head.stream().map(Sitting::session).flatMap(Optional::stream).findFirst();
        List<String> at = head.stream().filter(l -> session(l).isPresent()).toList();
        return new Sitting(session, date(at).or(() -> date(head)));
    }

    /** A title page breaks the line between an assembly and its meeting. */
    private static List<String> whole(List<String> head) {
        List<String> lines = new ArrayList<>();
        for (String line : head) {
            int last = lines.size() - 1;
            if (last >= 0
                    && ASSEMBLY.matcher(lines.get(last)).matches()
                    && MEETING.matcher(line).lookingAt()) {
                lines.set(last, lines.get(last).strip() + line.strip());
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Optional<String> session(String line) {
        Matcher matcher = SESSION.matcher(line);
        return matcher.find()
                ? Optional.of(BEFORE.matcher(matcher.group(1)).replaceFirst("") + matcher.group(2))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(List<String> lines) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        for (String line : lines) {
            Matcher date = DATE.matcher(line);
            while (date.find()) {
                day(date).ifPresent(dates::add);
            }
        }
        return dates.size() == 1 ? Optional.of(dates.iterator().next()) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher date) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

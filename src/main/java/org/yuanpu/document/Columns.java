package org.yuanpu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * Where in a table the reports stand and what is stated of them. A column that the user named
 * states what it holds; the cells of the others are hints alone.
 *
 * @param text the column with the reports
 * @param title the column with their titles, if any
 * @param region the column that states regions, if any
 * @param year the column that states years, if any
 */
record Columns(int text, OptionalInt title, OptionalInt region, OptionalInt year) {

    /** The mean length of the cells of a column that holds reports. */
    private static final int SHORTEST_TEXT = 200;

    private static final int ROWS_LOOKED_AT = 50;
    private static final int LONGEST_HINT = 60;
    private static final Pattern TEXT =
            Pattern.compile("(?i)正文|全文|内容|文本|报告|text|content|body|full.?text");
    private static final Pattern TITLE = Pattern.compile("(?i)标题|题名|题目|名称|title|headline");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /**
     * The columns of a sheet; empty where none holds reports.
     *
     * @throws ProblemException Y117 when it lacks a column that the user named
     */
    static Optional<Columns> of(Sheet sheet, TableColumns named, String key) {
        if (sheet.rows().isEmpty()) {
            return Optional.empty();
        }
        List<String> header = sheet.rows().get(0).stream().map(Columns::plain).toList();
        OptionalInt text =
                named.text().isPresent()
                        ? OptionalInt.of(place(header, named.text().get(), key))
                        : found(sheet, header);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt title =
                named.title().isPresent()
                        ? place(header, named.title(), key)
                        : IntStream.range(0, header.size())
                                .filter(i -> i != text.getAsInt())
                                .filter(i -> TITLE.matcher(header.get(i)).find())
                                .findFirst();
        return Optional.of(
                new Columns(
                        text.getAsInt(),
                        title,
                        place(header, named.region(), key),
                        place(header, named.year(), key)));
    }

    private static String plain(String name) {
        return name.strip().replace("\uFEFF", "");
    }

    private static OptionalInt place(List<String> header, Optional<String> name, String key) {
        return name.isPresent()
                ? OptionalInt.of(place(header, name.get(), key))
                : OptionalInt.empty();
    }

    private static int place(List<String> header, String name, String key) {
        int place = header.indexOf(name);
        if (place < 0) {
            throw new ProblemException(Problem.of("Y117", key, name, String.join(", ", header)));
        }
        return place;
    }

    /** Of the columns with long cells the one whose header says so, else the longest. */
    private static OptionalInt found(Sheet sheet, List<String> header) {
        List<List<String>> rows =
                sheet.rows().stream()
                        .skip(1)
                        .filter(r -> !isBlank(r))
                        .limit(ROWS_LOOKED_AT)
                        .toList();
        ToLongFunction<Integer> length =
                column -> rows.stream().mapToLong(r -> cell(r, column).length()).sum();
        List<Integer> texts =
                IntStream.range(0, header.size())
                        .boxed()
                        .filter(i -> !rows.isEmpty())
                        .filter(i -> length.applyAsLong(i) >= (long) SHORTEST_TEXT * rows.size())
                        .toList();
        return texts.stream()
                .filter(i -> TEXT.matcher(header.get(i)).find())
                .findFirst()
                .or(() -> texts.stream().max(java.util.Comparator.comparingLong(length)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** The reports of the sheet that these are the columns of, named by the numbers of rows. */
    List<Report> reports(Sheet sheet) {
        List<Report> reports = new ArrayList<>();
        String lead = sheet.name().isEmpty() ? "" : sheet.name() + "/";
        for (int i = 1; i < sheet.rows().size(); i++) {
            List<String> row = sheet.rows().get(i);
            if (!isBlank(row)) {
                reports.add(new Report(lead + (i + 1), cell(row, text), metadata(row)));
            }
        }
        return reports;
    }

    private Metadata metadata(List<String> row) {
        List<String> hints =
                IntStream.range(0, row.size())
                        .filter(i -> i != text)
                        .mapToObj(row::get)
                        .map(String::strip)
                        .filter(c -> !c.isEmpty() && c.length() <= LONGEST_HINT)
                        .toList();
        return new Metadata(
                stated(row, title),
                Optional.empty(),
                stated(row, region),
                Optional.empty(),
                Optional.empty(),
                stated(row, year).map(Columns::year).orElse(OptionalInt.empty()),
                Optional.empty(),
                hints);
    }

    private static OptionalInt year(String cell) {
        Matcher year = YEAR.matcher(cell);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group())) : OptionalInt.empty();
    }

    private static Optional<String> stated(List<String> row, OptionalInt column) {
        return column.isPresent()
                ? Optional.of(cell(row, column.getAsInt()).strip()).filter(c -> !c.isEmpty())
                : Optional.empty();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }
}

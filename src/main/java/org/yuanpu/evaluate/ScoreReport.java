package org.yuanpu.evaluate;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a score: as a table to read, as JSON, as CSV; and its errors row by row. */
public final class ScoreReport {

    private static final List<String> CSV_HEADER =
            List.of(
                    "kind",
                    "rule",
                    "precision",
                    "recall",
                    "f1",
                    "gold",
                    "predicted",
                    "right",
                    "wrong",
                    "optional");

    private final Score score;

    public ScoreReport(Score score) {
        this.score = score;
    }

    /** The figures as lines of a table, with three places. */
    public String table() {
        StringBuilder table = new StringBuilder();
        table.append("documents: ").append(String.join(", ", score.documents())).append('\n');
        table.append(line("", "precision", "recall", "f1", "gold", "predicted"));
        score.figures()
                .forEach(
                        (name, f) ->
                                table.append(
                                        line(
                                                name,
                                                three(f.precision()),
                                                three(f.recall()),
                                                three(f.f1()),
                                                f.gold(),
                                                f.predicted())));
        return table.toString();
    }

    /** The figures of each rule as lines of a table. */
    public String ruleTable() {
        StringBuilder table = new StringBuilder();
        table.append(ruleLine("", "", "right", "wrong", "optional", "precision"));
        for (RuleFigures r : score.rules()) {
            table.append(
                    ruleLine(
                            r.rule(),
                            r.kind().label(),
                            r.right(),
                            r.wrong(),
                            r.optional(),
                            three(r.precision())));
        }
        return table.toString();
    }

    /** Figures and rules as one JSON object. */
    public void json(Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent(" ");
            json.beginObject().name("figures").beginObject();
            for (Map.Entry<String, Figures> figure : score.figures().entrySet()) {
                write(json.name(figure.getKey()), figure.getValue());
            }
            json.endObject().name("rules").beginArray();
            for (RuleFigures rule : score.rules()) {
                write(json, rule);
            }
            json.endArray().endObject();
        }
        out.append(text.toString()).append('\n');
    }

    /** Figures and rules as CSV, one a line; a cell that does not apply is empty. */
    public void csv(Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(CSV_HEADER);
        for (Map.Entry<String, Figures> figure : score.figures().entrySet()) {
            Figures f = figure.getValue();
            printer.printRecord(
                    figure.getKey(),
                    "",
                    f.precision(),
                    f.recall(),
                    f.f1(),
                    f.gold(),
                    f.predicted(),
                    f.right(),
                    f.predicted() - f.right(),
                    "");
        }
        for (RuleFigures r : score.rules()) {
            printer.printRecord(
                    r.kind().label(),
                    r.rule(),
                    r.precision(),
                    "",
                    "",
                    "",
                    "",
                    r.right(),
                    r.wrong(),
                    r.optional());
        }
    }

    /**
     * The errors, one a line, cells parted by tabs: {@code missed} or {@code wrong}, kind,
     * document, the row; behind a wrong row its rules and the words it was read from.
     */
    public void errors(Appendable out) throws IOException {
        for (Judgement error : score.errors()) {
            out.append(error.verdict().name().toLowerCase(Locale.ROOT)).append('\t');
            out.append(error.kind().label()).append('\t').append(error.document());
            out.append('\t').append(error.shown());
            if (!error.evidence().isEmpty()) {
                out.append('\t').append(String.join(" ", error.rules()));
                out.append('\t').append(error.evidence());
            }
            out.append('\n');
        }
    }

    private static void write(JsonWriter json, Figures f) throws IOException {
        json.beginObject();
        json.name("precision").value(f.precision());
        json.name("recall").value(f.recall());
        json.name("f1").value(f.f1());
        json.name("gold").value(f.gold());
        json.name("predicted").value(f.predicted());
        json.endObject();
    }

    private static void write(JsonWriter json, RuleFigures r) throws IOException {
        json.beginObject();
        json.name("rule").value(r.rule());
        json.name("kind").value(r.kind().label());
        json.name("right").value(r.right());
        json.name("wrong").value(r.wrong());
        json.name("optional").value(r.optional());
        json.name("precision").value(r.precision());
        json.endObject();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-28s%10s%10s%10s%8s%11s\n", cells);
    }

    private static String ruleLine(Object... cells) {
        return String.format(Locale.ROOT, "%-44s%-26s%7s%7s%10s%11s\n", cells);
    }

    /** Three places of the figure itself, halves to the even digit. */
    private static String three(double figure) {
        return new BigDecimal(figure).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}

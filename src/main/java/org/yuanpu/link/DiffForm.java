package org.yuanpu.link;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** The forms in which differences are written. */
public enum DiffForm {
    /** For people: a sign, what differs, and the sentence below it. */
    TEXT,
    /** A table with a header. */
    CSV,
    /** An array of objects. */
    JSON;

    private static final List<String> COLUMNS =
            List.of("change", "kind", "subject", "what", "before", "after", "document", "sentence");

    /** Writes changes; leaves the stream open. */
    public void write(List<Change> changes, OutputStream out) throws IOException {
        switch (this) {
            case TEXT -> text(changes, out);
            case CSV -> csv(changes, out);
            case JSON -> json(changes, out);
        }
    }

    private static List<String> cells(Change change) {
        return List.of(
                change.how().label(),
                change.kind(),
                change.subject(),
                change.what(),
                change.before(),
                change.after(),
                change.document(),
                change.sentence());
    }

    private static void text(List<Change> changes, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (Change change : changes) {
            writer.write(sign(change) + " " + change.subject() + " | " + change.what());
            writer.write(values(change) + "\n");
            writer.write("    " + change.document() + ": " + change.sentence() + "\n");
        }
        writer.flush();
    }

    private static String sign(Change change) {
        return switch (change.how()) {
            case CAME -> "+";
            case WENT -> "-";
            case CHANGED -> "~";
        };
    }

    private static String values(Change change) {
        String values =
                change.how() == Change.How.CHANGED
                        ? change.before() + " → " + change.after()
                        : change.before() + change.after();
        return values.isEmpty() ? "" : " | " + values;
    }

    private static void csv(List<Change> changes, OutputStream out) throws IOException {
        CSVPrinter printer =
                new CSVPrinter(
                        new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(COLUMNS);
        for (Change change : changes) {
            printer.printRecord(cells(change));
        }
        printer.flush();
    }

    private static void json(List<Change> changes, OutputStream out) {
        JsonArray array = new JsonArray();
        for (Change change : changes) {
            JsonObject object = new JsonObject();
            List<String> cells = cells(change);
            for (int i = 0; i < cells.size(); i++) {
                object.put(COLUMNS.get(i), cells.get(i));
            }
            array.add(object);
        }
        org.apache.jena.atlas.json.JSON.write(out, array);
    }
}

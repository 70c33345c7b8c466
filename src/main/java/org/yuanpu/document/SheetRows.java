package org.yuanpu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one Excel sheet. Made anew for each. */
final class SheetRows {

    /** As many rows and columns as Excel itself has. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int MOST_COLUMNS = 16_384;

    /** A cell that stands far out makes all before it; more than this is no table of reports. */
    private static final int MOST_CELLS = 5_000_000;

    /** How characters are written that XML does not allow. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XMLStreamReader xml;
    private final List<String> strings;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int cells;

    /**
     * @param strings the texts that cells refer to by their numbers
     */
    SheetRows(XMLStreamReader xml, List<String> strings) {
        this.xml = xml;
        this.strings = strings;
    }

    /** Text that was written with escapes, as it is. */
    static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        m ->
                                Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    /** All rows; those that are not stored are empty, so that each stands at its number. */
    List<List<String>> read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> row(xml.getAttributeValue(null, "r"));
                    case "c" -> cell();
                    default -> {}
                }
            }
        }
        return rows;
    }

    private void row(String number) {
        int before = number == null ? rows.size() : Integer.parseInt(number) - 1;
        while (rows.size() < Math.min(before, MOST_ROWS)) {
            rows.add(List.of());
        }
        row = new ArrayList<>();
        rows.add(row);
    }

    private void cell() throws XMLStreamException {
        String place = xml.getAttributeValue(null, "r");
        String type = xml.getAttributeValue(null, "t");
        int stored = row.size();
        int before = place == null ? stored : column(place);
        while (row.size() < Math.min(before, MOST_COLUMNS)) {
            row.add("");
        }
        row.add(value(type == null ? "n" : type));
        cells += row.size() - stored;
        if (cells > MOST_CELLS) {
            throw new IllegalStateException("more than " + MOST_CELLS + " cells");
        }
    }

    /** B7 → 1. */
    private static int column(String place) {
        int column = 0;
        for (char c : place.toCharArray()) {
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            }
        }
        return column - 1;
    }

    private String value(String type) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        int event = xml.next();
        while (event != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (event == XMLStreamReader.START_ELEMENT
                    && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
                value.append(xml.getElementText());
            }
            event = xml.next();
        }
        return type.equals("s")
                ? strings.get(Integer.parseInt(value.toString().strip()))
                : unescaped(value.toString());
    }
}

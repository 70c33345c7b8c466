package org.yuanpu.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** An Excel workbook of the form that Excel has written since 2007 (ECMA-376 part 1, 18). */
final class Xlsx {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEETS = "xl/worksheets/.*\\.xml";

    private final ZipParts zip;
    private final XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();

    private Xlsx(ZipParts zip) {
        this.zip = zip;
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /**
     * Its sheets. The name of a sheet leads the names of its rows where there are several.
     *
     * @throws ProblemException Y110 when it is damaged, Y111 when it is locked with a password,
     *     Y114 when it unpacks to too much
     */
    static List<Sheet> sheets(Source source) {
        if (Doc.isCompound(source.bytes())) {
            throw new ProblemException(Problem.of("Y111", source.key()));
        }
        ZipParts zip =
                ZipParts.of(
                        source,
                        n ->
                                List.of(WORKBOOK, RELATIONS, STRINGS).contains(n)
                                        || n.matches(SHEETS));
        try {
            return new Xlsx(zip).read();
        } catch (XMLStreamException | RuntimeException e) {
            if (e instanceof ProblemException problem) {
                throw problem;
            }
            throw new ProblemException(Problem.of("Y110", source.key(), e.getMessage()), e);
        }
    }

    private List<Sheet> read() throws XMLStreamException {
        List<String> strings = strings();
        Element targets = zip.xml(RELATIONS);
        List<Element> named = zip.xml(WORKBOOK).select("sheets > sheet");
        List<Sheet> sheets = new ArrayList<>();
        for (Element sheet : named) {
            String id = sheet.attr("r:id");
            String target =
                    targets.select("Relationship").stream()
                            .filter(r -> r.attr("Id").equals(id))
                            .map(r -> r.attr("Target").replaceFirst("^/xl/", ""))
                            .findFirst()
                            .orElse("");
            byte[] part = zip.parts().get("xl/" + target);
            if (part != null) {
                String name = named.size() == 1 ? "" : sheet.attr("name");
                sheets.add(new Sheet(name, new SheetRows(parser(part), strings).read()));
            }
        }
        return sheets;
    }

    /** The texts that cells refer to by their numbers; phonetic guides are none of the text. */
    private List<String> strings() throws XMLStreamException {
        byte[] part = zip.parts().get(STRINGS);
        List<String> strings = new ArrayList<>();
        if (part == null) {
            return strings;
        }
        XMLStreamReader xml = parser(part);
        StringBuilder text = new StringBuilder();
        boolean guide = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> text.setLength(0);
                    case "rPh" -> guide = true;
                    case "t" -> text.append(guide ? "" : xml.getElementText());
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> strings.add(SheetRows.unescaped(text.toString()));
                    case "rPh" -> guide = false;
                    default -> {}
                }
            }
        }
        return strings;
    }

    private XMLStreamReader parser(byte[] part) throws XMLStreamException {
        return parsers.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}

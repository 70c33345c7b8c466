package org.yuanpu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** A Word document in the binary form that Word wrote from 6.0 to 2003 ([MS-DOC]). */
final class Doc implements Format {

    /** How a compound file begins: a binary Word document, or a locked new one. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** The stream of a new Word document that is locked with a password ([MS-OFFCRYPTO]). */
    private static final String LOCKED = "EncryptedPackage";

    /** Outline levels count from 0; 9 is running text. */
    private static final int DEEPEST = 6;

    @Override
    public String name() {
        return "doc";
    }

    @Override
    public List<String> extensions() {
        return List.of("doc", "dot", "wps");
    }

    /** Whether a file begins as a compound file. */
    static boolean isCompound(byte[] bytes) {
        return Beginning.is(bytes, COMPOUND);
    }

    /** Many a file called doc is of another format that Word opens as well. */
    @Override
    public Extract read(Source source) {
        byte[] bytes = source.bytes();
        if (Beginning.is(bytes, "{\\rtf")) {
            return new Rtf().read(source);
        }
        if (Beginning.is(bytes, "PK")) {
            return new Docx().read(source);
        }
        return isCompound(bytes) ? compound(source) : new Mhtml().read(source);
    }

    /**
     * The text of a compound file.
     *
     * @throws ProblemException Y110 when it is damaged, Y111 when it is locked with a password
     */
    static Extract compound(Source source) {
        try (POIFSFileSystem files =
                new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
            if (files.getRoot().hasEntry(LOCKED)) {
                throw new ProblemException(Problem.of("Y111", source.key()));
            }
            try (HWPFDocumentCore document = open(files)) {
                return new Extract(text(document), "doc");
            }
        } catch (EncryptedDocumentException e) {
            throw new ProblemException(Problem.of("Y111", source.key()), e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof ProblemException problem) {
                throw problem;
            }
            throw new ProblemException(Problem.of("Y110", source.key(), e.getMessage()), e);
        }
    }

    private static HWPFDocumentCore open(POIFSFileSystem files) throws IOException {
        try {
            return new HWPFDocument(files);
        } catch (OldWordFileFormatException e) {
            return new HWPFOldDocument(files);
        }
    }

    private static String text(HWPFDocumentCore document) {
        Range range = document.getRange();
        DocNumbering numbering = new DocNumbering();
        StringBuilder out = new StringBuilder();
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && opensTable(range, i)) {
                Table table = range.getTable(paragraph);
                MarkdownTable.append(rows(table), table.getRow(0).isTableHeader(), out);
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                paragraph(paragraph, numbering, out);
            }
        }
        return out.toString();
    }

    private static boolean opensTable(Range range, int paragraph) {
        return paragraph == 0
                || range.getParagraph(paragraph - 1).getTableLevel()
                        < range.getParagraph(paragraph).getTableLevel();
    }

    private static List<List<String>> rows(Table table) {
        List<List<EdgedCell>> rows = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            List<EdgedCell> cells = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                cells.add(new EdgedCell(text(cell), cell.getLeftEdge() + cell.getWidth()));
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return EdgedCell.grid(rows);
    }

    private static String text(TableCell cell) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            paragraphs.add(DocText.of(runs(cell.getParagraph(i))));
        }
        return String.join(" ", paragraphs);
    }

    private static void paragraph(Paragraph paragraph, DocNumbering numbering, StringBuilder out) {
        String number = paragraph.isInList() ? numbering.next(paragraph) : "";
        String text = DocText.of(runs(paragraph));
        if (!text.isBlank()) {
            int level = paragraph.getLvl() + 1;
            boolean heading = level >= 1 && level <= DEEPEST;
            out.append(heading ? "#".repeat(level) + " " : "").append(number).append(text);
        }
        out.append("\n\n");
    }

    /** The characters of a paragraph that were not deleted. */
    private static String runs(Paragraph paragraph) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                out.append(run.text());
            }
        }
        return out.toString();
    }
}

package org.yuanpu.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * The text of one RTF document: paragraphs with blank lines between them, headings behind {@code
 * #}, tables with {@code |}. Numbers of lists stand in the document. Made anew for each document.
 */
final class RtfText {

    /** Groups that hold no text of the document's body. */
    private static final Set<String> APART =
            Set.of(
                    ("colortbl info pict object header headerl headerr headerf"
                                    + " footer footerl footerr footerf footnote annotation fldinst"
                                    + " nonshppict listtable listoverridetable rsidtbl filetbl"
                                    + " revtbl bkmkstart bkmkend themedata datastore latentstyles"
                                    + " xmlnstbl generator upr tc xe template atnid atnauthor")
                            .split(" "));

    /** Optional groups that hold the numbers of lists. */
    private static final Set<String> NUMBERS = Set.of("listtext", "pntext");

    /** What writers call the styles of headings whose level they do not state. */
    private static final Pattern HEADING = Pattern.compile("(?i)^\\s*heading ([1-6]);");

    private static final int DEEPEST_GROUP = 1000;
    private static final int DEEPEST_HEADING = 5;
    private static final int CHINESE = 936;
    private static final int ANY_WIDTH = 1_000;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Source source;
    private final RtfTokens tokens;
    private final Deque<State> outer = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Map<Integer, Integer> styles = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder styleName = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder out = new StringBuilder();
    private final List<List<EdgedCell>> rows = new ArrayList<>();
    private final List<Integer> edges = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private State state = new State();
    private Charset page = GB18030;
    private boolean headed;
    private int standard = -1;
    private int style;
    private int toSkip;

    RtfText(Source source) {
        this.source = source;
        this.tokens = new RtfTokens(source.bytes());
    }

    /**
     * What holds until its group ends.
     *
     * @param apart whether the group is no text of the body
     * @param hidden whether the characters are hidden or deleted
     * @param font the number of the font, of the one being described in the table of fonts
     * @param fallback how many characters behind a {@code \\u} say the same once more
     * @param inTable whether the paragraph stands in a table
     * @param outline the outline level from 0, -1 for running text
     */
    private record State(
            Group apart, boolean hidden, int font, int fallback, boolean inTable, int outline) {

        State() {
            this(Group.BODY, false, -1, 1, false, -1);
        }

        boolean shown() {
            return apart == Group.BODY && !hidden;
        }

        State group(Group is) {
            return new State(is, hidden, font, fallback, inTable, outline);
        }

        State hidden(boolean is) {
            return new State(apart, is, font, fallback, inTable, outline);
        }

        State font(int number) {
            return new State(apart, hidden, number, fallback, inTable, outline);
        }

        State fallback(int count) {
            return new State(apart, hidden, font, count, inTable, outline);
        }

        State inTable(boolean is) {
            return new State(apart, hidden, font, fallback, is, outline);
        }

        State outline(int level) {
            return new State(apart, hidden, font, fallback, inTable, level);
        }
    }

    /** What a group is for. */
    private enum Group {
        BODY,
        FONTS,
        STYLES,
        APART
    }

    /** Reads the document to its end. */
    String read() {
        while (tokens.next().kind() != RtfTokens.Kind.END) {
            token();
        }
        flush();
        endParagraph();
        endTable();
        return out.toString();
    }

    private void token() {
        switch (tokens.kind()) {
            case OPEN -> open();
            case CLOSE -> close();
            case BYTE -> {
                if (toSkip > 0) {
                    toSkip--;
                } else if (state.shown()) {
                    bytes.write(tokens.value());
                } else if (state.apart() == Group.STYLES) {
                    styleName.append((char) tokens.value());
                }
            }
            case WORD -> word(tokens.word());
            case END -> {}
        }
    }

    private void open() {
        flush();
        if (outer.size() >= DEEPEST_GROUP) {
            throw new ProblemException(
                    Problem.of("Y110", source.key(), "groups are nested too deeply"));
        }
        outer.push(state);
        toSkip = 0;
    }

    private void close() {
        flush();
        if (state.apart() == Group.STYLES) {
            Matcher heading = HEADING.matcher(styleName);
            if (heading.find()) {
                styles.put(style, heading.group(1).charAt(0) - '1');
            }
            styleName.setLength(0);
        }
        if (!outer.isEmpty()) {
            state = outer.pop();
        }
        toSkip = 0;
    }

    private void word(String word) {
        if (word.equals("u")) {
            flush();
            if (state.shown()) {
                paragraph.append((char) tokens.value());
            }
            toSkip = state.fallback();
            return;
        }
        if (word.isEmpty()) {
            return;
        }
        if (toSkip > 0) {
            toSkip--;
        }
        if (word.equals("fonttbl")) {
            state = state.group(Group.FONTS);
        } else if (word.equals("*")) {
            optional();
        } else if (word.equals("bin")) {
            tokens.skip(tokens.value());
        } else if (APART.contains(word)) {
            state = state.group(Group.APART);
        } else if (word.equals("stylesheet")) {
            state = state.group(Group.STYLES);
        } else if (state.apart() == Group.FONTS) {
            fontTable(word);
        } else if (state.apart() == Group.STYLES) {
            stylesheet(word);
        } else if (state.apart() == Group.BODY) {
            control(word);
        }
    }

    /** A group that readers may pass over unless they know its first word. */
    private void optional() {
        tokens.next();
        if (tokens.kind() != RtfTokens.Kind.WORD) {
            token();
        } else if (tokens.word().equals("ud")) {
            // The part before it says the same in fewer characters, and is left out.
            state = state.group(beforeTwin());
        } else if (!NUMBERS.contains(tokens.word())) {
            state = state.group(Group.APART);
        }
    }

    /** What the group around the two forms is for: behind the group of the second and of both. */
    private Group beforeTwin() {
        return outer.stream().skip(1).findFirst().map(State::apart).orElse(Group.BODY);
    }

    private void stylesheet(String word) {
        if (word.equals("s")) {
            style = tokens.value();
        } else if (word.equals("outlinelevel")) {
            styles.put(style, tokens.value());
        }
    }

    private void fontTable(String word) {
        if (word.equals("f")) {
            state = state.font(tokens.value());
        } else if (word.equals("fcharset")) {
            charset(tokens.value()).ifPresent(c -> fonts.put(state.font(), c));
        }
    }

    private void control(String word) {
        switch (word) {
            case "deff" -> standard = tokens.value();
            case "ansicpg" -> page = codePage(tokens.value());
            case "f" -> {
                flush();
                state = state.font(tokens.value());
            }
            case "uc" -> state = state.fallback(Math.max(0, tokens.value()));
            case "v", "deleted" -> {
                flush();
                state = state.hidden(tokens.valueOr(1) != 0);
            }
            case "par", "sect", "page" -> endParagraph();
            case "line" -> text("\n");
            case "tab" -> text("\t");
            case "~" -> text("\u00A0");
            case "_" -> text("-");
            case "emdash" -> text("—");
            case "endash" -> text("–");
            case "lquote" -> text("‘");
            case "rquote" -> text("’");
            case "ldblquote" -> text("“");
            case "rdblquote" -> text("”");
            case "bullet" -> text("•");
            default -> layout(word);
        }
    }

    private void layout(String word) {
        switch (word) {
            case "pard" -> state = state.inTable(false).outline(-1);
            case "plain" -> {
                flush();
                state = state.hidden(false).font(standard);
            }
            case "s" -> state = state.outline(styles.getOrDefault(tokens.value(), -1));
            case "intbl" -> state = state.inTable(true);
            case "outlinelevel" -> state = state.outline(tokens.value());
            case "trowd" -> {
                flush();
                edges.clear();
            }
            case "cellx" -> edges.add(tokens.value());
            case "trhdr" -> headed = headed || rows.isEmpty();
            case "cell", "nestcell" -> endCell();
            case "row", "nestrow" -> endRow();
            default -> {}
        }
    }

    private void text(String text) {
        flush();
        if (state.shown()) {
            paragraph.append(text);
        }
    }

    /** Bytes that stand together are decoded together: a character may have one of each form. */
    private void flush() {
        if (bytes.size() > 0) {
            Charset charset = fonts.getOrDefault(state.font(), page);
            paragraph.append(new String(bytes.toByteArray(), charset).replace("\uFFFD", ""));
            bytes.reset();
        }
    }

    private void endParagraph() {
        flush();
        if (state.inTable()) {
            paragraph.append(' ');
            return;
        }
        endTable();
        String text = paragraph.toString().strip();
        boolean heading = state.outline() >= 0 && state.outline() <= DEEPEST_HEADING;
        out.append(heading && !text.isEmpty() ? "#".repeat(state.outline() + 1) + " " : "")
                .append(text)
                .append("\n\n");
        paragraph.setLength(0);
    }

    private void endCell() {
        flush();
        cells.add(paragraph.toString().strip());
        paragraph.setLength(0);
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(edged());
            cells.clear();
        }
    }

    /** The cells of a row; where their edges are not known, one in each column. */
    private List<EdgedCell> edged() {
        boolean known = edges.size() == cells.size();
        List<EdgedCell> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(new EdgedCell(cells.get(i), known ? edges.get(i) : (i + 1) * ANY_WIDTH));
        }
        return row;
    }

    private void endTable() {
        endRow();
        if (!rows.isEmpty()) {
            MarkdownTable.append(EdgedCell.grid(rows), headed, out);
            rows.clear();
            headed = false;
        }
    }

    /** The encoding that a font's character set stands for; none where it is the document's own. */
    private static Optional<Charset> charset(int number) {
        return switch (number) {
            case 134 -> Optional.of(GB18030);
            case 136 -> Optional.of(Charset.forName("Big5-HKSCS"));
            case 128 -> Optional.of(Charset.forName("windows-31j"));
            case 129 -> Optional.of(Charset.forName("x-windows-949"));
            default -> Optional.empty();
        };
    }

    private static Charset codePage(int number) {
        String name = "windows-" + number;
        return switch (number) {
            case CHINESE -> GB18030;
            case 950 -> Charset.forName("Big5-HKSCS");
            case 65001 -> StandardCharsets.UTF_8;
            default -> Charset.isSupported(name) ? Charset.forName(name) : GB18030;
        };
    }
}

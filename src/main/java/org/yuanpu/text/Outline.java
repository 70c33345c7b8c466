package org.yuanpu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through the blocks of one document and gives each its section; running text becomes
 * sentences, grids become tables. Made anew for each document.
 */
final class Outline {

    private static final Section TOP =
            new Section("", 0, false, Optional.empty(), SectionKind.BODY);
    private static final Pattern CAPTION = Pattern.compile("(?:附?表|专栏|图)\\s*\\d+.*");
    private static final Pattern BULLET =
            Pattern.compile(
                    "(?:[-*•●·▪◆■□○★☆►➢]|[①-⑳]|[—―─－–-]{2,}|[一二三四五六七八九十]{1,3}、"
                            + "|（[一二三四五六七八九十\\d]{1,3}）|\\d{1,2}(?:[、．]|\\.(?!\\d)))\\s*");
    private static final Pattern HEADER_CELL =
            Pattern.compile("(?:指标|项目|序号|名称|类别|单位|内容|任务|地区|年度|企业).*|.*(?:名称|指标)");
    private static final Pattern GLOSSARY =
            Pattern.compile(
                    "(?:《?.{0,12}政府工作报告》?)?(?:有关)?(?:名词|用语|名词术语|术语|词语|缩略语).{0,6}(?:解释|说明|注释)|注释|名词解释.*");

    /** What a portal writes below an article; all behind it belongs to the portal. */
    private static final Pattern LINKS =
            Pattern.compile(
                    "(?:上一篇|下一篇|上一条|下一条|相关文章|相关阅读|相关链接|延伸阅读|免责声明|分享到|本栏最新|本栏推荐"
                            + "|阅读排行|标签云|相关评论|扫一扫|打印本页|关闭窗口|主办单位|版权所有|网站地图)");

    /** Ends an article of a portal, but stands at the foot of each page of a newspaper too. */
    private static final Pattern EDITOR = Pattern.compile("责任编辑|责编|(?:本版|美术)编辑");

    /** What goes on behind an editor's name: a numbered heading, or sentences. */
    private static final Pattern TEXT =
            Pattern.compile("[一二三四五六七八九十]{1,3}、.*|（[一二三四五六七八九十]{1,3}）.*|.{60,}。.*");

    /** ——2025年1月8日在某某区第六届人民代表大会第五次会议上. */
    private static final Pattern SESSION = Pattern.compile("[—―─－–-]+.{0,50}(?:会议|大会)上?");

    /** A term explained below the text: [17]“…”：指 …. */
    private static final Pattern NOTE =
            Pattern.compile("[\\[【〔]\\d{1,3}[\\]】〕].{1,30}[:：，,]?.{0,12}(?:指|是指|是|即|包括)");

    /** A term explained in a paragraph of its own: 3.“…”：指 …, 某某 指 …, 27、“…工程”:指 …. */
    private static final Pattern TERM =
            Pattern.compile(
                    "(?:\\d{1,3}[.、．]\\s*)?[“\"《]?[^，,。；：:]{2,40}?[”\"》]?\\s*[:：,，]?\\s*"
                            + "(?:是|主要|即|特)?指(?![\\p{Punct}数标导出示挥引定向南北明尖甲战派责令纹廊望])");

    private final Sentences cutter;
    private final List<Section> sections = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private Section section = TOP;
    private Optional<Section> interrupted = Optional.empty();
    private boolean explained;
    private String caption = "";

    Outline(Sentences cutter) {
        this.cutter = cutter;
    }

    List<Section> sections() {
        return sections;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Table> tables() {
        return tables;
    }

    void take(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        Section around = section;
        boolean alone = !explained;
        String text = paragraph.text().text();
        explained =
                section.kind() == SectionKind.BODY
                        && !NOTE.matcher(text).lookingAt()
                        && TERM.matcher(text).lookingAt();
        if (explained) {
            section = glossary("");
        }
        read(paragraph);
        if (explained && alone) {
            section = around;
        }
    }

    private void read(Block.Paragraph paragraph) {
        String text = paragraph.text().text();
        caption = "";
        if (CAPTION.matcher(text).matches() && !text.contains("。")) {
            caption = text;
            return;
        }
        if (SESSION.matcher(text).matches()) {
            return;
        }
        if (interrupted.isPresent() && TEXT.matcher(text).matches()) {
            section = interrupted.get();
            interrupted = Optional.empty();
        }
        if (LINKS.matcher(text).lookingAt()) {
            links(text);
            interrupted = Optional.empty();
        } else if (EDITOR.matcher(text).lookingAt()) {
            interrupted = interrupted.or(() -> Optional.of(section));
            links(text);
        } else if (NOTE.matcher(text).lookingAt() && section.kind() == SectionKind.BODY) {
            section = glossary("");
        }
        Optional<Heading> heading =
                section.kind() == SectionKind.LINKS
                        ? Optional.empty()
                        : Heading.of(paragraph, section);
        Section before = section;
        heading.ifPresent(h -> section = open(h));
        heading.ifPresent(h -> sections.add(section));
        if (heading.isEmpty() || !isTitle(heading.get(), text)) {
            MappedText body = paragraph.text().part(start(text, heading), text.length());
            sentences.addAll(cutter.of(body, section));
        }
        if (heading.isPresent() && heading.get().holds() == Heading.Reach.PARAGRAPH) {
            section = before;
        }
    }

    private static Section glossary(String heading) {
        return new Section(heading, 1, false, Optional.of(TOP), SectionKind.GLOSSARY);
    }

    private void links(String text) {
        section = new Section(text, 1, false, Optional.of(TOP), SectionKind.LINKS);
    }

    /** A heading alone on its line says nothing, unless it is an item of a numbered list. */
    private static boolean isTitle(Heading heading, String paragraph) {
        boolean alone = heading.end() == paragraph.length();
        return alone && (!heading.numbered() || heading.level() < 3);
    }

    /** Where a paragraph's text begins, behind its number or bullet. */
    private static int start(String text, Optional<Heading> heading) {
        Matcher bullet = BULLET.matcher(text);
        return heading.map(Heading::start).orElse(bullet.lookingAt() ? bullet.end() : 0);
    }

    private Section open(Heading heading) {
        Section parent = section;
        while (parent.level() >= heading.level() && parent.parent().isPresent()) {
            parent = parent.parent().get();
        }
        if (GLOSSARY.matcher(heading.text()).matches()) {
            return glossary(heading.text());
        }
        return new Section(
                heading.text(),
                heading.level(),
                heading.numbered(),
                Optional.of(parent),
                parent.kind());
    }

    private void grid(Block.Grid grid) {
        List<List<Cell>> rows =
                grid.rows().stream().map(row -> row.stream().map(this::cell).toList()).toList();
        boolean headed = grid.headed() || looksLikeHeader(rows);
        List<Cell> header = headed ? rows.get(0) : List.of();
        tables.add(
                new Table(caption, header, headed ? rows.subList(1, rows.size()) : rows, section));
        caption = "";
    }

    private Cell cell(MappedText text) {
        return new Cell(text, text.text().isEmpty() ? List.of() : cutter.of(text, section));
    }

    private static boolean looksLikeHeader(List<List<Cell>> rows) {
        List<Cell> first = rows.get(0);
        return rows.size() > 1
                && first.size() > 1
                && HEADER_CELL.matcher(first.get(0).text().text()).matches()
                && first.stream().allMatch(c -> c.text().text().length() <= 24);
    }
}

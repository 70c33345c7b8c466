package org.yuanpu.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.yuanpu.problem.ProblemException;

/** A web page: its article without the portal around it. */
final class Html implements Format {

    /** Elements that hold no text of the article, whatever stands in them. */
    private static final String APART =
            "script, style, noscript, template, iframe, nav, header, footer, aside, form, select,"
                    + " button, svg, object, embed";

    /** What portals call the parts around an article. */
    private static final String NAMED =
            "[class~=(?i)(^|[-_ ])(nav|menu|share|footer|breadcrumb|sidebar|related|recommend|crumbs?|pagination)([-_ ]|$)],"
                    + " [id~=(?i)^(nav|menu|share|footer|breadcrumb|sidebar|related|recommend)$]";

    /** The article is the smallest element with this share of the text outside links. */
    private static final double WHOLE = 0.8;

    /** One paragraph is no article, however much of it it holds. */
    private static final Set<String> PARAGRAPH = Set.of("p", "li", "pre", "span", "font");

    private static final int SHORTEST_LIST = 20;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<String> extensions() {
        return List.of("html", "htm", "xhtml", "shtml");
    }

    @Override
    public Extract read(Source source) {
        Extract page = decoded(source);
        String article = article(page.text());
        return article.isBlank()
                ? new Extract(article, page.encoding())
                : withPortal(article, whole(page.text()), page.encoding());
    }

    /**
     * The article, and behind it the lines of the page that are not in it: nothing is lost, and
     * nothing of the portal is read.
     */
    private static Extract withPortal(String article, String whole, String encoding) {
        Map<String, Integer> told = new HashMap<>();
        article.lines().forEach(line -> told.merge(line, 1, Integer::sum));
        List<String> portal =
                whole.lines()
                        .filter(line -> !line.isBlank())
                        .filter(line -> told.merge(line, -1, Integer::sum) < 0)
                        .toList();
        StringBuilder out = new StringBuilder(article);
        List<Span> furniture = new ArrayList<>();
        int start = article.codePointCount(0, article.length());
        for (String line : portal) {
            int end = start + line.codePointCount(0, line.length()) + 1;
            out.append(line).append('\n');
            furniture.add(new Span(start, end));
            start = end;
        }
        return new Extract(out.toString(), encoding, List.of(), furniture);
    }

    /** All that a page shows. */
    private static String whole(String page) {
        org.jsoup.nodes.Document html = Jsoup.parse(page.replaceAll("(?s)<%.*?%>", ""));
        html.outputSettings(new OutputSettings().prettyPrint(false));
        html.select("script, style, noscript, template, iframe, select, svg, object, embed")
                .remove();
        return new MarkdownText().of(html.body());
    }

    /** Bytes that fit no encoding are read as far as they go: a page is often cut or mixed. */
    private static Extract decoded(Source source) {
        try {
            return Encodings.decode(source);
        } catch (ProblemException e) {
            if (!e.problem().code().equals("Y107")) {
                throw e;
            }
            return new Extract(new String(source.bytes(), StandardCharsets.UTF_8), "UTF-8");
        }
    }

    /** The text of a page's article, its title in front. */
    static String article(String page) {
        org.jsoup.nodes.Document html = Jsoup.parse(page.replaceAll("(?s)<%.*?%>", ""));
        html.outputSettings(new OutputSettings().prettyPrint(false));
        String title = title(html);
        html.select(APART).remove();
        html.select(NAMED).remove();
        html.select("ul, ol, dl, table, div").stream()
                .filter(Html::isListOfLinks)
                .toList()
                .forEach(Element::remove);
        String text = new MarkdownText().of(main(html.body()));
        return titled(title, text);
    }

    /** A text with its title in front, where the text does not hold it. */
    static String titled(String title, String text) {
        boolean named = title.isEmpty() || squeezed(text).contains(squeezed(title));
        return named ? text : title + "\n\n" + text;
    }

    /**
     * The text of a book's chapter: all but its contents list and notes, since there is no portal
     * around it. It comes as XML, where any element may close itself; HTML is to see an empty one.
     */
    static String chapter(Element xml) {
        org.jsoup.nodes.Document chapter = new org.jsoup.nodes.Document("");
        xml.childNodesCopy().forEach(chapter::appendChild);
        chapter.outputSettings(
                new OutputSettings().prettyPrint(false).syntax(OutputSettings.Syntax.html));
        org.jsoup.nodes.Document html = Jsoup.parse(chapter.html());
        html.outputSettings(new OutputSettings().prettyPrint(false));
        html.select(
                        "script, style, noscript, template, iframe, nav, aside, form, svg, object, embed")
                .remove();
        return new MarkdownText().of(html.body());
    }

    private static String title(org.jsoup.nodes.Document html) {
        String stated = html.select("meta[name~=(?i)^ArticleTitle$]").attr("content").strip();
        if (!stated.isEmpty()) {
            return stated;
        }
        Element heading = html.selectFirst("h1");
        return heading != null && !heading.text().isBlank()
                ? heading.text()
                : html.title().replaceFirst("\\s*[_|–—-].*$", "").strip();
    }

    private static boolean isListOfLinks(Element element) {
        int all = length(element.text());
        int linked = element.select("a").stream().mapToInt(a -> length(a.text())).sum();
        return all >= SHORTEST_LIST && linked * 10 >= all * 7;
    }

    private static Element main(Element body) {
        Element main = body;
        Element next = body;
        double whole = unlinked(body) * WHOLE;
        while (next != null) {
            main = next;
            next =
                    main.children().stream()
                            .filter(c -> !PARAGRAPH.contains(c.normalName()))
                            .filter(c -> unlinked(c) >= whole)
                            .findFirst()
                            .orElse(null);
        }
        return main;
    }

    private static int unlinked(Element element) {
        int linked = element.select("a").stream().mapToInt(a -> length(a.text())).sum();
        return length(element.text()) - linked;
    }

    private static int length(String text) {
        return squeezed(text).length();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000|#]+", "");
    }
}

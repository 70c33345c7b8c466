package org.yuanpu.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** An electronic book (EPUB 2 and 3): its chapters in the order of its spine. */
final class Epub implements Format {

    private static final String CONTAINER = "META-INF/container.xml";

    @Override
    public String name() {
        return "epub";
    }

    @Override
    public List<String> extensions() {
        return List.of("epub");
    }

    @Override
    public Extract read(Source source) {
        ZipParts zip =
                ZipParts.of(
                        source,
                        n -> n.equals(CONTAINER) || n.matches("(?i).*\\.(opf|x?html?|xml)"));
        String packagePath = zip.xml(CONTAINER).select("*|rootfile").attr("full-path");
        Element book = zip.xml(packagePath);
        String text =
                book.select("*|spine > *|itemref").stream()
                        .map(ref -> href(book, ref.attr("idref")))
                        .flatMap(Optional::stream)
                        .map(href -> Html.chapter(zip.xml(part(packagePath, href))))
                        .collect(Collectors.joining("\n"));
        return new Extract(Html.titled(title(book), text), "UTF-8");
    }

    private static String title(Element book) {
        Element title = book.selectFirst("*|metadata *|title");
        return title == null ? "" : title.text().strip();
    }

    /** Pictures may stand in a spine too. */
    private static Optional<String> href(Element book, String id) {
        return book.select("*|manifest > *|item").stream()
                .filter(item -> item.attr("id").equals(id))
                .filter(item -> !item.attr("media-type").startsWith("image/"))
                .map(item -> item.attr("href"))
                .findFirst();
    }

    /**
     * The part that a link of the package leads to; links are relative, with percents and marks.
     */
    private static String part(String packagePath, String href) {
        try {
            URI link =
                    new URI(null, null, "/" + packagePath, null).resolve(href.replace(" ", "%20"));
            return link.getPath() == null ? href : link.getPath().substring(1);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return href;
        }
    }
}

package org.yuanpu.document;

import java.nio.charset.StandardCharsets;
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
                        source, n -> n.equals(CONTAINER) || n.matches("(?i).*\\.(opf|x?html?)"));
        String packagePath = zip.xml(CONTAINER).select("rootfile").attr("full-path");
        String folder = packagePath.substring(0, packagePath.lastIndexOf('/') + 1);
        Element book = zip.xml(packagePath);
        String text =
                book.select("spine > itemref").stream()
                        .map(ref -> href(book, ref.attr("idref")))
                        .flatMap(Optional::stream)
                        .map(href -> zip.parts().get(folder + href))
                        .filter(part -> part != null)
                        .map(part -> Html.article(new String(part, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("\n"));
        return new Extract(text, "UTF-8");
    }

    private static Optional<String> href(Element book, String id) {
        return book.select("manifest > item").stream()
                .filter(item -> item.attr("id").equals(id))
                .map(item -> item.attr("href"))
                .findFirst();
    }
}

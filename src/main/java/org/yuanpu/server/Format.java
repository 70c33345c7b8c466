package org.yuanpu.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.ResultWorkbook;

/** A form in which an answer can be given. */
enum Format {
    JSON("json", "application/sparql-results+json", ResultSetLang.RS_JSON, false),
    XML("xml", "application/sparql-results+xml", ResultSetLang.RS_XML, false),
    CSV("csv", "text/csv", ResultSetLang.RS_CSV, false),
    TSV("tsv", "text/tab-separated-values", ResultSetLang.RS_TSV, false),
    XLSX("xlsx", ResultWorkbook.TYPE, null, false),
    TURTLE("ttl", "text/turtle", Lang.TURTLE, true),
    JSONLD("jsonld", "application/ld+json", Lang.JSONLD, true),
    NTRIPLES("nt", "application/n-triples", Lang.NTRIPLES, true),
    RDFXML("rdf", "application/rdf+xml", Lang.RDFXML, true);

    private static final String ANY_JSON = "application/json";

    private final String suffix;
    private final String type;
    private final Lang lang;
    private final boolean ofGraphs;

    Format(String suffix, String type, Lang lang, boolean ofGraphs) {
        this.suffix = suffix;
        this.type = type;
        this.lang = lang;
        this.ofGraphs = ofGraphs;
    }

    /** The ending of an address or file. */
    String suffix() {
        return suffix;
    }

    /** The media type with its charset, for the answer's header. */
    String contentType() {
        return type.startsWith("text/") ? type + ";charset=utf-8" : type;
    }

    /** What Jena calls it; nothing for a workbook. */
    Lang lang() {
        return lang;
    }

    /** The forms of the answers of a query: tables and truth values, or graphs. */
    static List<Format> of(Query query) {
        List<Format> formats = of(query.isConstructType() || query.isDescribeType());
        return query.isSelectType() ? formats : formats.stream().filter(f -> f != XLSX).toList();
    }

    /** The forms of graphs, or of tables. */
    static List<Format> of(boolean graphs) {
        return Stream.of(values()).filter(f -> f.ofGraphs == graphs).toList();
    }

    /**
     * The form that the parameter {@code format} names by its suffix, or else the one that the
     * client likes best.
     *
     * @throws ProblemException Y705 none will do
     */
    static Format chosen(Exchange exchange, Optional<String> suffix, List<Format> offered) {
        return suffix.isEmpty()
                ? accepted(exchange, offered)
                : bySuffix(suffix.get(), offered)
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                Problem.of(
                                                        "Y705",
                                                        exchange.path(),
                                                        suffixes(offered))));
    }

    /** The form among these with that suffix. */
    static Optional<Format> bySuffix(String suffix, List<Format> offered) {
        return offered.stream().filter(f -> f.suffix.equals(suffix)).findFirst();
    }

    /**
     * The form among these that the client likes best; the first where it does not care.
     *
     * @throws ProblemException Y705 none will do
     */
    static Format accepted(Exchange exchange, List<Format> offered) {
        String accept = exchange.header("Accept").filter(a -> !a.isBlank()).orElse("*/*");
        return match(accept, offered)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.of("Y705", exchange.path(), names(offered))));
    }

    /** The form among these that the header asks for. */
    static Optional<Format> match(String accept, List<Format> offered) {
        List<String> types =
                Stream.concat(offered.stream().map(f -> f.type), Stream.of(ANY_JSON)).toList();
        MediaType chosen =
                AcceptList.match(
                        new AcceptList(accept), AcceptList.create(types.toArray(String[]::new)));
        if (chosen == null) {
            return Optional.empty();
        }
        String type = chosen.getContentTypeStr();
        return offered.stream()
                .filter(
                        f ->
                                f.type.equals(type)
                                        || type.equals(ANY_JSON) && f.type.endsWith("json"))
                .findFirst();
    }

    /** The suffixes of these, to be told. */
    static String suffixes(List<Format> offered) {
        return offered.stream().map(f -> "." + f.suffix).collect(Collectors.joining(", "));
    }

    private static String names(List<Format> offered) {
        return offered.stream().map(f -> f.type).collect(Collectors.joining(", "));
    }
}

package org.yuanpu.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where things stand on this server, percent-encoded.
 *
 * @param base where the IRIs of things begin
 */
record Addresses(String base) {

    private static final String DOCUMENT = "Document";
    private static final String DOCUMENTS = "Document/0/";

    /** Whether a thing of this IRI has an address here. */
    boolean has(String iri) {
        return iri.startsWith(base) && iri.indexOf('#') < 0;
    }

    /** The address of the thing itself: its page or its RDF. */
    String thing(String iri) {
        return "/id/" + encoded(iri.substring(base.length()));
    }

    /** The address of what the API says of the thing. */
    String api(String iri) {
        String rest = iri.substring(base.length());
        return rest.startsWith(DOCUMENTS)
                ? "/api/documents/" + encoded(rest.substring(DOCUMENTS.length()))
                : "/api/things/" + encoded(rest);
    }

    /** The IRI of a document by what its IRI ends with. */
    String document(String rest) {
        return base + DOCUMENTS + rest;
    }

    /** The local name of a thing's class, as its IRI tells it. */
    String type(String iri) {
        return segment(iri, 0);
    }

    /** The code of the region that a thing is known in, as its IRI tells it. */
    String region(String iri) {
        return segment(iri, 1);
    }

    /** Whether this IRI is a document's. */
    boolean isDocument(String iri) {
        return type(iri).equals(DOCUMENT);
    }

    private String segment(String iri, int number) {
        String[] segments = iri.substring(base.length()).split("/", number + 2);
        return segments.length > number ? segments[number] : "";
    }

    /** A path with all but its slashes percent-encoded where an address cannot hold it. */
    static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(s -> URLEncoder.encode(s, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}

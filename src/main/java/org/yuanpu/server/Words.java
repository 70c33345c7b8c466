package org.yuanpu.server;

import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What the terms of the ontology are called.
 *
 * @param ontology the ontology with its schemes
 */
record Words(Graph ontology) {

    /** The namespace of the ontology. */
    static final String SPACE = "https://w3id.org/yuanpu/ontology#";

    /** A term of the ontology by its local name. */
    static Node term(String name) {
        return NodeFactory.createURI(SPACE + name);
    }

    /** The local name of a term of the ontology, or the whole IRI of another. */
    static String local(Node term) {
        String iri = term.getURI();
        return iri.startsWith(SPACE) ? iri.substring(SPACE.length()) : iri;
    }

    /** The short name of a value of a scheme: its notation, such as {@code actual}. */
    String notation(Node term) {
        return ontology.find(term, SKOS.notation.asNode(), Node.ANY)
                .nextOptional()
                .map(t -> t.getObject().getLiteralLexicalForm())
                .orElseGet(() -> local(term));
    }

    /** A term with its labels: {@code {"name": …, "label": {"zh": …, "en": …}}}. */
    JsonObject json(Node term) {
        JsonObject json = new JsonObject();
        json.put("iri", term.getURI());
        json.put("name", local(term));
        JsonObject label = new JsonObject();
        label(term, "zh").ifPresent(text -> label.put("zh", text));
        label(term, "en").ifPresent(text -> label.put("en", text));
        json.put("label", label);
        return json;
    }

    private Optional<String> label(Node term, String language) {
        return ontology.find(term, RDFS.label.asNode(), Node.ANY)
                .mapWith(t -> t.getObject())
                .filterKeep(o -> o.isLiteral() && o.getLiteralLanguage().equals(language))
                .nextOptional()
                .map(Node::getLiteralLexicalForm);
    }
}

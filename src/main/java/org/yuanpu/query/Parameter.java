package org.yuanpu.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.XSD;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * A parameter of a saved query: a variable whose name begins with {@code _} and tells its kind, as
 * grlc has it.
 *
 * <p>{@code ?_park} is a plain string, {@code ?_thing_iri} an IRI, {@code ?_limit_integer} a whole
 * number, {@code ?_year_xsd_gYear} a literal of that type of XML Schema.
 *
 * @param variable the name of the variable, without the question mark
 * @param name what it is called outside: {@code park}, {@code thing}, {@code limit}, {@code year}
 * @param type IRI of the datatype of its values; empty for an IRI
 * @param fallback its value as text where none is given
 */
public record Parameter(
        String variable, String name, Optional<String> type, Optional<String> fallback) {

    private static final Pattern VARIABLE =
            Pattern.compile("_([A-Za-z0-9]+)(?:_(iri|integer|decimal|boolean|xsd_([A-Za-z]+)))?");

    /** Whether a variable is a parameter. */
    static boolean isParameter(String variable) {
        return variable.startsWith("_");
    }

    /** The parameter that a variable stands for; empty where its name tells no known kind. */
    static Optional<Parameter> of(String variable) {
        Matcher matcher = VARIABLE.matcher(variable);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> type = type(matcher.group(2), matcher.group(3));
        if (type.isPresent() && TypeMapper.getInstance().getTypeByName(type.get()) == null) {
            return Optional.empty();
        }
        return Optional.of(new Parameter(variable, matcher.group(1), type, Optional.empty()));
    }

    private static Optional<String> type(String kind, String xsd) {
        if (kind == null) {
            return Optional.of(XSD.xstring.getURI());
        }
        if (kind.equals("iri")) {
            return Optional.empty();
        }
        return Optional.of(XSD.getURI() + (xsd == null ? kind : xsd));
    }

    /** The same parameter with a default. */
    Parameter withFallback(String value) {
        return new Parameter(variable, name, type, Optional.of(value));
    }

    /** The variable in a query. */
    Var var() {
        return Var.alloc(variable);
    }

    /**
     * A value as an RDF term.
     *
     * @param query the query's name, for messages
     * @throws ProblemException Y607 when the text is no value of the parameter's kind
     */
    public Node value(String query, String text) {
        return type.map(t -> literal(query, text, t)).orElseGet(() -> iri(query, text));
    }

    private Node literal(String query, String text, String typeName) {
        RDFDatatype datatype = TypeMapper.getInstance().getTypeByName(typeName);
        if (!datatype.isValid(text)) {
            throw bad(query, text, typeName.substring(XSD.getURI().length()));
        }
        return NodeFactory.createLiteralDT(text, datatype);
    }

    private Node iri(String query, String text) {
        try {
            if (IRIx.create(text).isReference() && text.contains(":")) {
                return NodeFactory.createURI(text);
            }
        } catch (IRIException notAnIri) {
            // Told below, with the parameter's name.
        }
        throw bad(query, text, "IRI");
    }

    private ProblemException bad(String query, String text, String kind) {
        return new ProblemException(Problem.of("Y607", query, name, text, kind));
    }
}

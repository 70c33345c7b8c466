package org.yuanpu.query;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/**
 * Decimals as they were written: the store gives 26 back as 26.0. Both mean the same; the shorter
 * is the canonical form of XML Schema 1.1, and what people expect in a table.
 */
public final class Decimals {

    private static final String SUPERFLUOUS = "\\.0+$";

    private Decimals() {}

    /** A row whose decimals have no zeros behind the point that mean nothing. */
    public static Binding plain(Binding row) {
        BindingBuilder plain = BindingFactory.builder();
        row.forEach((variable, value) -> plain.add(variable, plain(value)));
        return plain.build();
    }

    /** A decimal without such zeros; any other value as it is. */
    static Node plain(Node value) {
        if (!value.isLiteral() || !XSDDatatype.XSDdecimal.equals(value.getLiteralDatatype())) {
            return value;
        }
        String text = value.getLiteralLexicalForm();
        String shorter = text.replaceFirst(SUPERFLUOUS, "");
        return shorter.equals(text)
                ? value
                : NodeFactory.createLiteralDT(shorter, XSDDatatype.XSDdecimal);
    }
}

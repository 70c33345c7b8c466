package org.yuanpu.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query of the server's own. Its values become terms of the parsed query, never text of it.
 *
 * @param query the parsed query; not to be changed
 */
record Inquiry(Query query) {

    private static final String SUFFIX = ".rq";

    /** The query of a file that lies beside this class. */
    static Inquiry of(String name) {
        try (InputStream in = Inquiry.class.getResourceAsStream("inquiries/" + name + SUFFIX)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Inquiry(QueryFactory.create(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a term in the place of a variable. */
    Inquiry with(String variable, Node value) {
        return new Inquiry(
                QueryTransformOps.replaceVars(query, Map.of(Var.alloc(variable), value)));
    }

    /** The same for some values of a variable only; they come first, so that all else follows. */
    Inquiry over(String variable, Collection<Node> values) {
        Var var = Var.alloc(variable);
        ElementData data = new ElementData();
        data.add(var);
        values.forEach(value -> data.add(BindingFactory.binding(var, value)));
        ElementGroup group = new ElementGroup();
        group.addElement(data);
        elements().forEach(group::addElement);
        Query narrowed = query.cloneQuery();
        narrowed.setQueryPattern(group);
        return new Inquiry(narrowed);
    }

    private List<Element> elements() {
        return ((ElementGroup) query.getQueryPattern()).getElements();
    }
}

package org.yuanpu.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Writes paths with alternatives, {@code ?thing skos:prefLabel|skos:altLabel ?name}, as unions of
 * patterns, which mean the same and are asked of the store's indexes.
 */
final class Alternatives extends ElementTransformCopyBase {

    private int places;

    private Alternatives() {}

    /** The same query without alternatives in paths of known length. */
    static Query written(Query query) {
        Alternatives transform = new Alternatives();
        return QueryTransformOps.transform(
                query, transform, new ExprTransformApplyElementTransform(transform));
    }

    @Override
    public Element transform(ElementPathBlock block) {
        if (block.getPattern().getList().stream().noneMatch(Alternatives::hasAlternatives)) {
            return block;
        }
        ElementGroup group = new ElementGroup();
        ElementPathBlock run = new ElementPathBlock();
        for (TriplePath step : block.getPattern()) {
            if (hasAlternatives(step)) {
                add(group, run);
                run = new ElementPathBlock();
                group.addElement(element(step.getSubject(), step.getPath(), step.getObject()));
            } else {
                run.addTriplePath(step);
            }
        }
        add(group, run);
        return group;
    }

    private static void add(ElementGroup group, ElementPathBlock run) {
        if (!run.isEmpty()) {
            group.addElement(run);
        }
    }

    private static boolean hasAlternatives(TriplePath step) {
        return step.getPath() != null && isFixed(step.getPath()) && has(step.getPath());
    }

    private static boolean isFixed(Path path) {
        if (path instanceof P_Seq seq) {
            return isFixed(seq.getLeft()) && isFixed(seq.getRight());
        }
        if (path instanceof P_Alt alt) {
            return isFixed(alt.getLeft()) && isFixed(alt.getRight());
        }
        return path instanceof P_Link
                || path instanceof P_Inverse inverse && isFixed(inverse.getSubPath());
    }

    private static boolean has(Path path) {
        return path instanceof P_Alt
                || path instanceof P_Seq seq && (has(seq.getLeft()) || has(seq.getRight()))
                || path instanceof P_Inverse inverse && has(inverse.getSubPath());
    }

    private Element element(Node from, Path path, Node to) {
        if (path instanceof P_Alt alt) {
            ElementUnion union = new ElementUnion();
            union.addElement(grouped(element(from, alt.getLeft(), to)));
            union.addElement(grouped(element(from, alt.getRight(), to)));
            return union;
        }
        if (path instanceof P_Seq seq) {
            // No variable of a query begins with a dot.
            Var between = Var.alloc(".between" + places++);
            ElementGroup group = new ElementGroup();
            group.addElement(element(from, seq.getLeft(), between));
            group.addElement(element(between, seq.getRight(), to));
            return group;
        }
        if (path instanceof P_Inverse inverse) {
            return element(to, inverse.getSubPath(), from);
        }
        ElementPathBlock block = new ElementPathBlock();
        block.addTriple(Triple.create(from, ((P_Link) path).getNode(), to));
        return block;
    }

    private static ElementGroup grouped(Element element) {
        if (element instanceof ElementGroup group) {
            return group;
        }
        ElementGroup group = new ElementGroup();
        group.addElement(element);
        return group;
    }
}

package org.yuanpu.query;

import java.util.Locale;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** Refuses queries that would reach out of the store: to other services, or into the program. */
public final class Guard {

    private Guard() {}

    /**
     * Looks through the whole query, subqueries and the patterns inside expressions included.
     *
     * @param source the query's name, for messages
     * @throws ProblemException Y613 it calls another service, Y614 it calls Java code
     */
    public static void check(String source, Query query) {
        if (query.getQueryPattern() != null) {
            // Only this form of the walker enters the patterns of EXISTS.
            Walker.walk(
                    Algebra.compile(query),
                    new Patterns(source),
                    new Functions(source),
                    null,
                    null);
        }
    }

    private static void refuseJava(String source, String iri) {
        if (iri != null && iri.toLowerCase(Locale.ROOT).startsWith("java:")) {
            throw new ProblemException(Problem.of("Y614", source, iri));
        }
    }

    private static final class Patterns extends OpVisitorBase {

        private final String source;

        Patterns(String source) {
            this.source = source;
        }

        @Override
        public void visit(OpService service) {
            throw new ProblemException(Problem.of("Y613", source, service.getService()));
        }

        @Override
        public void visit(OpPropFunc function) {
            refuseJava(source, function.getProperty().getURI());
        }

        // The walker passes over the expressions of these two.
        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(c -> look(c.getExpression()));
        }

        @Override
        public void visit(OpGroup group) {
            group.getGroupVars().getExprs().values().forEach(this::look);
            group.getAggregators().stream()
                    .map(a -> a.getAggregator().getExprList())
                    .filter(Objects::nonNull)
                    .forEach(list -> list.forEach(this::look));
        }

        private void look(Expr expression) {
            Walker.walk(expression, this, new Functions(source));
        }

        @Override
        public void visit(OpBGP pattern) {
            for (Triple triple : pattern.getPattern()) {
                Node property = triple.getPredicate();
                refuseJava(source, property.isURI() ? property.getURI() : null);
            }
        }
    }

    private static final class Functions extends ExprVisitorBase {

        private final String source;

        Functions(String source) {
            this.source = source;
        }

        @Override
        public void visit(ExprFunctionN function) {
            refuseJava(source, function.getFunctionIRI());
        }
    }
}

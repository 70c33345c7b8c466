package org.yuanpu.server;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * Refuses queries that would reach out of the store. It looks where the walker of Jena does not:
 * into the conditions of ORDER BY, into aggregates, and at predicates, which may name Java classes
 * too.
 */
final class Guard {

    private static final String QUERY = "query";

    private Guard() {}

    /**
     * Looks through the whole query, expressions included.
     *
     * @throws ProblemException Y722 it calls another service, Y723 it calls Java code
     */
    static void check(Query query) {
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), new Operations(), new Expressions());
        }
    }

    private static void refuseJava(String iri) {
        if (iri != null && iri.toLowerCase(Locale.ROOT).startsWith("java:")) {
            throw new ProblemException(Problem.of("Y723", QUERY, iri));
        }
    }

    private static void check(Expr expression) {
        Walker.walk(expression, new Operations(), new Expressions());
    }

    private static final class Operations extends OpVisitorBase {

        @Override
        public void visit(OpService service) {
            throw new ProblemException(Problem.of("Y722", QUERY, service.getService()));
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> predicate(triple.getPredicate()));
        }

        private static void predicate(Node predicate) {
            if (predicate.isURI()) {
                refuseJava(predicate.getURI());
            }
        }

        @Override
        public void visit(OpOrder order) {
            order.getConditions().stream().map(SortCondition::getExpression).forEach(Guard::check);
        }

        @Override
        public void visit(OpGroup group) {
            group.getGroupVars().getExprs().values().forEach(Guard::check);
            group.getAggregators().forEach(Operations::aggregate);
        }

        private static void aggregate(ExprAggregator aggregator) {
            refuseJava(aggregator.getAggregator().getName());
            if (aggregator.getAggregator().getExprList() != null) {
                aggregator.getAggregator().getExprList().forEach(Guard::check);
            }
        }
    }

    private static final class Expressions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            refuseJava(function.getFunctionIRI());
        }
    }
}

package org.yuanpu.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.OntologyFiles;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * A query that finds what is wrong: {@code ?this} is the node at fault, {@code ?value} what is
 * wrong with it, {@code ?path} the property that is wrong, if it is one. The head of its file says
 * what the problem and what the solution is, in English and Chinese.
 *
 * @param name the file's name without its extension
 * @param query the query
 * @param messages the problem in both languages
 */
record QualityCheck(String name, Query query, List<Node> messages) {

    private static final String NAMESPACE = "https://w3id.org/yuanpu/checks#";
    private static final String EXTENSION = ".rq";
    private static final Pattern ENGLISH = head("Problem: ");
    private static final Pattern CHINESE = head("问题：");
    private static final Node COMPONENT =
            NodeFactory.createURI("http://www.w3.org/ns/shacl#SPARQLConstraintComponent");
    private static final Var THIS = Var.alloc("this");
    private static final Var PATH = Var.alloc("path");
    private static final Var VALUE = Var.alloc("value");

    QualityCheck {
        messages = List.copyOf(messages);
    }

    /**
     * The checks of the home, by name.
     *
     * @throws ProblemException Y402 when a file cannot be read, Y406 when one is no check
     */
    static List<QualityCheck> load(Home home) {
        Path folder = OntologyFiles.checks(home);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(EXTENSION))
                    .sorted()
                    .map(QualityCheck::read)
                    .toList();
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y402", folder.toString()), e);
        }
    }

    /** What it finds in a graph. */
    List<Finding> run(Graph graph) {
        List<Finding> findings = new ArrayList<>();
        try (QueryExec exec = QueryExec.graph(graph).query(query).build()) {
            RowSet rows = exec.select();
            rows.forEach(row -> findings.add(finding(row)));
        } catch (QueryExecException e) {
            throw new ProblemException(Problem.of("Y406", name, String.valueOf(e.getMessage())), e);
        }
        return findings;
    }

    private Finding finding(Binding row) {
        return new Finding(
                row.get(THIS),
                Optional.ofNullable(row.get(PATH)),
                Optional.ofNullable(row.get(VALUE)),
                NodeFactory.createURI(NAMESPACE + name),
                COMPONENT,
                messages);
    }

    private static QualityCheck read(Path file) {
        String name = file.getFileName().toString().replace(EXTENSION, "");
        try {
            String text = Files.readString(file);
            Query query = QueryFactory.create(text);
            if (!query.isSelectType() || !query.getProjectVars().contains(THIS)) {
                throw broken(file, "SELECT ?this");
            }
            return new QualityCheck(
                    name,
                    query,
                    List.of(
                            NodeFactory.createLiteralLang(head(CHINESE, text, file), "zh"),
                            NodeFactory.createLiteralLang(head(ENGLISH, text, file), "en")));
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y402", file.toString()), e);
        } catch (QueryParseException e) {
            Position position = new Position(e.getLine(), e.getColumn());
            throw new ProblemException(
                    Problem.at("Y406", file.toString(), position, "SPARQL 1.1"), e);
        }
    }

    private static String head(Pattern pattern, String text, Path file) {
        Matcher head = pattern.matcher(text);
        if (!head.find()) {
            throw broken(file, pattern.pattern());
        }
        return head.group(1).strip();
    }

    private static ProblemException broken(Path file, String missing) {
        return new ProblemException(Problem.of("Y406", file.toString(), missing));
    }

    private static Pattern head(String title) {
        return Pattern.compile("^# *" + title + "(.+)$", Pattern.MULTILINE);
    }
}

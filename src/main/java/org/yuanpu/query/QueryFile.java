package org.yuanpu.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * Reads one {@code .rq} file strictly: every mistake is a problem with file and line.
 *
 * @param file the file's name, for messages
 * @param text its content
 */
record QueryFile(String file, String text) {

    static final String SUFFIX = ".rq";

    /** Reads a file. */
    static QueryFile read(Path path) {
        try {
            return new QueryFile(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y602", path.toString()), e);
        }
    }

    /** The query of the program's own folder: its header is complete. */
    SavedQuery saved() {
        Header header = Header.read(file, text);
        SavedQuery query = query(header);
        header.requireSummary();
        for (Parameter parameter : query.parameters()) {
            if (parameter.fallback().isEmpty()) {
                throw at(line("?" + parameter.variable()), "Y604", parameter.name());
            }
        }
        return query;
    }

    /** A query of the user: it may lack a header, and defaults. */
    SavedQuery given() {
        return query(Header.read(file, text));
    }

    private SavedQuery query(Header header) {
        Query parsed = parse();
        Guard.check(file, parsed);
        Map<String, String> defaults = new TreeMap<>(header.defaults());
        List<Parameter> parameters = new ArrayList<>();
        for (String variable : parameterVariables(parsed)) {
            Parameter parameter = parameter(variable);
            String fallback = defaults.remove(parameter.name());
            parameters.add(fallback == null ? parameter : checked(parameter, fallback));
        }
        if (!defaults.isEmpty()) {
            String unused = defaults.keySet().iterator().next();
            throw at(line("defaults"), "Y608", unused);
        }
        return new SavedQuery(
                stem(),
                header.summary(),
                header.description(),
                header.tags(),
                parameters,
                header.part(),
                header.view(),
                text,
                parsed);
    }

    private Query parse() {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            throw new ProblemException(
                    Problem.at(
                            "Y603",
                            file,
                            new Position(Math.max(1, e.getLine()), Math.max(1, e.getColumn())),
                            firstLine(e)),
                    e);
        } catch (QueryException e) {
            throw new ProblemException(Problem.of("Y603", file, firstLine(e)), e);
        }
    }

    private static String firstLine(QueryException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static Collection<String> parameterVariables(Query query) {
        Set<String> names = new TreeSet<>();
        // A transformation visits all places that a value could be put in.
        NodeTransform record =
                node -> {
                    if (Var.isVar(node)) {
                        names.add(Var.alloc(node).getVarName());
                    }
                    return node;
                };
        QueryTransformOps.transform(query, record);
        names.removeIf(name -> !Parameter.isParameter(name));
        return names;
    }

    private Parameter parameter(String variable) {
        Optional<Parameter> parameter = Parameter.of(variable);
        return parameter.orElseThrow(() -> at(line("?" + variable), "Y609", "?" + variable));
    }

    private Parameter checked(Parameter parameter, String fallback) {
        parameter.value(file, fallback);
        return parameter.withFallback(fallback);
    }

    private String stem() {
        String name = Path.of(file).getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private int line(String word) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(word)) {
                return i + 1;
            }
        }
        return 1;
    }

    private ProblemException at(int line, String code, String argument) {
        return new ProblemException(Problem.at(code, file, new Position(line, 1), argument));
    }
}

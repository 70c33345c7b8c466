package org.yuanpu.query;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.store.Part;

/**
 * A query with a name, a header that describes it, and parameters.
 *
 * @param name the stem of its file
 * @param summary what it gives, in a few words
 * @param description more about it, empty where the summary says all
 * @param tags words to find it by
 * @param parameters its parameters in the order of their names
 * @param part which dataset it asks
 * @param view how to show its result
 * @param text the file's text, header included
 * @param query the parsed query, with the parameters still variables; not to be changed
 */
public record SavedQuery(
        String name,
        Bilingual summary,
        Bilingual description,
        List<String> tags,
        List<Parameter> parameters,
        Part part,
        View view,
        String text,
        Query query) {

    /**
     * A text in both languages.
     *
     * @param zh in Chinese
     * @param en in English
     */
    public record Bilingual(String zh, String en) {

        /** The text in the language of the locale. */
        public String in(Locale locale) {
            return locale.getLanguage().equals("zh") ? zh : en;
        }
    }

    public SavedQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /**
     * The query with its parameters replaced by values, as terms in the parsed query.
     *
     * @param values texts by the names of parameters; where one is missing its default is used
     * @throws ProblemException Y605 there is no such parameter, Y606 a parameter without default
     *     has no value, Y607 a text is no value of the parameter's kind
     */
    public Query bind(Map<String, String> values) {
        for (String given : values.keySet().stream().sorted().toList()) {
            if (parameters.stream().noneMatch(p -> p.name().equals(given))) {
                throw new ProblemException(Problem.of("Y605", name, given, parameterNames()));
            }
        }
        Map<Var, Node> terms = new HashMap<>();
        parameters.forEach(p -> terms.put(p.var(), p.value(name, valueOf(p, values))));
        return QueryTransformOps.replaceVars(query, terms);
    }

    /**
     * The same query with fewer columns, for where all of them are too wide to be read.
     *
     * @param left tells by its name whether a column is left out; not all of them may be
     */
    public SavedQuery without(Predicate<String> left) {
        Query fewer = query.cloneQuery();
        fewer.getProjectVars().removeIf(column -> left.test(column.getVarName()));
        fewer.getProject().getExprs().keySet().removeIf(column -> left.test(column.getVarName()));
        return new SavedQuery(
                name, summary, description, tags, parameters, part, view, text, fewer);
    }

    private String valueOf(Parameter parameter, Map<String, String> values) {
        return Optional.ofNullable(values.get(parameter.name()))
                .or(parameter::fallback)
                .orElseThrow(
                        () -> new ProblemException(Problem.of("Y606", name, parameter.name())));
    }

    private String parameterNames() {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}

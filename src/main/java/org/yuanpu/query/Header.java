package org.yuanpu.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.SavedQuery.Bilingual;
import org.yuanpu.store.Part;

/**
 * The header of a query file: the comment lines that begin with {@code #+}, which together are
 * YAML, as grlc has it.
 *
 * <p>Keys: {@code summary} and {@code description} (each {@code Chinese / English}), {@code tags}
 * (a list), {@code defaults} (values by the names of parameters), {@code part} (of the store:
 * {@code graph} or {@code review}) and {@code view}.
 *
 * @param file the file's name, for messages
 * @param summary empty in both languages where there is none
 * @param description empty in both languages where there is none
 * @param tags words to find the query by
 * @param defaults texts by the names of parameters
 * @param part {@link Part#GRAPH} unless said otherwise
 * @param view a table unless said otherwise
 */
record Header(
        String file,
        Bilingual summary,
        Bilingual description,
        List<String> tags,
        Map<String, String> defaults,
        Part part,
        View view) {

    private static final String MARK = "#+";
    private static final String DIVIDER = " / ";
    private static final Set<String> KEYS =
            Set.of("summary", "description", "tags", "defaults", "part", "view");

    /** Reads the header of a file's text; a file without one has an empty header. */
    static Header read(String file, String text) {
        Map<String, Node> entries = entries(file, text);
        return new Header(
                file,
                bilingual(file, entries.get("summary")),
                bilingual(file, entries.get("description")),
                entries.containsKey("tags") ? tags(file, entries.get("tags")) : List.of(),
                entries.containsKey("defaults")
                        ? defaults(file, entries.get("defaults"))
                        : Map.of(),
                entries.containsKey("part") ? part(file, entries.get("part")) : Part.GRAPH,
                entries.containsKey("view") ? view(file, entries.get("view")) : View.TABLE);
    }

    /** Refuses a header whose summary is not there in both languages. */
    void requireSummary() {
        if (summary.zh().isEmpty() || summary.en().isEmpty()) {
            throw new ProblemException(Problem.at("Y611", file, new Position(1, 1)));
        }
    }

    private static Map<String, Node> entries(String file, String text) {
        // Other lines stay as empty ones, so that YAML counts the lines of the file.
        String yaml = text.lines().map(Header::yaml).collect(Collectors.joining("\n"));
        if (yaml.isBlank()) {
            return Map.of();
        }
        Map<String, Node> entries = mapping(file, compose(file, yaml));
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            if (!KEYS.contains(entry.getKey())) {
                throw at(file, entry.getValue(), "Y610", entry.getKey());
            }
        }
        return entries;
    }

    private static String yaml(String line) {
        return line.startsWith(MARK) ? line.substring(MARK.length()).stripLeading() : "";
    }

    private static Node compose(String file, String yaml) {
        try {
            return new Compose(LoadSettings.builder().build()).composeString(yaml).orElseThrow();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            throw new ProblemException(
                    Problem.at("Y612", file, new Position(line, 1), e.getProblem()), e);
        }
    }

    private static Map<String, Node> mapping(String file, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw at(file, node, "Y612", "key: value");
        }
        Map<String, Node> entries = new TreeMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(file, tuple.getKeyNode());
            if (entries.put(key, tuple.getValueNode()) != null) {
                throw at(file, tuple.getKeyNode(), "Y612", key);
            }
        }
        return entries;
    }

    private static Bilingual bilingual(String file, Node node) {
        if (node == null) {
            return new Bilingual("", "");
        }
        String[] parts = text(file, node).split(DIVIDER, 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw at(file, node, "Y611", "");
        }
        return new Bilingual(parts[0].strip(), parts[1].strip());
    }

    private static List<String> tags(String file, Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            throw at(file, node, "Y612", "tags: [ … ]");
        }
        return sequence.getValue().stream().map(n -> text(file, n)).toList();
    }

    private static Map<String, String> defaults(String file, Node node) {
        Map<String, String> texts = new TreeMap<>();
        mapping(file, node).forEach((name, value) -> texts.put(name, text(file, value)));
        return texts;
    }

    private static Part part(String file, Node node) {
        String label = text(file, node);
        return Stream.of(Part.values())
                .filter(p -> p.label().equals(label))
                .findFirst()
                .orElseThrow(() -> at(file, node, "Y612", "part: " + label));
    }

    private static View view(String file, Node node) {
        String label = text(file, node);
        return View.of(label).orElseThrow(() -> at(file, node, "Y612", "view: " + label));
    }

    private static String text(String file, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw at(file, node, "Y612", "text");
    }

    private static ProblemException at(String file, Node node, String code, String argument) {
        int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
        return new ProblemException(Problem.at(code, file, new Position(line, 1), argument));
    }
}

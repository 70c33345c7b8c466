package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * A place in a YAML file, read strictly: every mistake is a problem with file, line and column.
 *
 * <p>Y301 is no YAML, Y302 an unknown key, Y303 a missing key, Y304 a value of another shape.
 */
public final class Yaml {

    private final String file;
    private final Node node;

    private Yaml(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * The content of a file.
     *
     * @param file its name, for messages
     * @param content its text
     */
    public static Yaml parse(String file, String content) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            Node root =
                    new Compose(settings)
                            .composeString(content)
                            .orElseThrow(
                                    () -> new ProblemException(Problem.of("Y301", file, "empty")));
            return new Yaml(file, root);
        } catch (MarkedYamlEngineException e) {
            Position position =
                    e.getProblemMark()
                            .map(m -> new Position(m.getLine() + 1, m.getColumn() + 1))
                            .orElse(new Position(1, 1));
            throw new ProblemException(Problem.at("Y301", file, position, e.getProblem()), e);
        }
    }

    /** The entries of a mapping, in the order of the file. */
    public Map<String, Yaml> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("Y304", "mapping");
        }
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Yaml key = new Yaml(file, tuple.getKeyNode());
            if (entries.put(key.text(), new Yaml(file, tuple.getValueNode())) != null) {
                throw key.problem("Y302", key.text());
            }
        }
        return entries;
    }

    /** The entries of a mapping that may have these keys and no others. */
    public Map<String, Yaml> map(Set<String> required, Set<String> optional) {
        Map<String, Yaml> entries = map();
        for (Map.Entry<String, Yaml> entry : entries.entrySet()) {
            if (!required.contains(entry.getKey()) && !optional.contains(entry.getKey())) {
                throw entry.getValue().problem("Y302", entry.getKey());
            }
        }
        for (String key : required.stream().sorted().toList()) {
            if (!entries.containsKey(key)) {
                throw problem("Y303", key);
            }
        }
        return entries;
    }

    /** The items of a sequence. */
    public List<Yaml> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw problem("Y304", "list");
        }
        List<Yaml> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new Yaml(file, item)));
        return items;
    }

    /** The texts of a sequence. */
    public List<String> texts() {
        return list().stream().map(Yaml::text).toList();
    }

    /** The value of a scalar, which must not be empty. */
    public String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw problem("Y304", "text");
        }
        return scalar.getValue();
    }

    /** Offset of this place in the file, in code points. */
    public int start() {
        return node.getStartMark().map(Mark::getIndex).orElse(0);
    }

    /** Offset of what follows this place, in code points. */
    public int end() {
        return node.getEndMark().map(Mark::getIndex).orElse(0);
    }

    /** The line that it begins in, from 1. */
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** A problem at this place. */
    public ProblemException problem(String code, Object... arguments) {
        return new ProblemException(Problem.at(code, file, position(), arguments));
    }

    /** This place, as line and column. */
    public Position position() {
        return node.getStartMark()
                .map(mark -> new Position(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Position(1, 1));
    }
}

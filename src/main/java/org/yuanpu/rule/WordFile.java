package org.yuanpu.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** A YAML file of word lists by key, read strictly: each key is asked for, none is left over. */
final class WordFile {

    private final String name;
    private final Map<?, ?> content;
    private final Set<String> unread = new TreeSet<>();

    private WordFile(String name, Map<?, ?> content) {
        this.name = name;
        this.content = content;
        content.keySet().forEach(key -> unread.add(String.valueOf(key)));
    }

    static WordFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        try (InputStream stream = Files.newInputStream(file)) {
            if (new Load(settings).loadFromInputStream(stream) instanceof Map<?, ?> map) {
                return new WordFile(name, map);
            }
            throw malformed(name, "no keys at the top");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (YamlEngineException e) {
            throw new ProblemException(Problem.of("Y310", name, e.getMessage()), e);
        }
    }

    /** The words under a key. */
    List<String> words(String key) {
        return strings(key, value(key));
    }

    /** The word lists under a key that has keys below it, in the order of the file. */
    Map<String, List<String>> groups(String key) {
        if (!(value(key) instanceof Map<?, ?> map)) {
            throw malformed(name, key + " has no keys below it");
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        map.forEach((sub, list) -> groups.put(String.valueOf(sub), strings(key, list)));
        return groups;
    }

    /** Refuses what nobody asked for. */
    void finish() {
        if (!unread.isEmpty()) {
            throw malformed(name, "unknown keys " + unread);
        }
    }

    private Object value(String key) {
        unread.remove(key);
        Object value = content.get(key);
        if (value == null) {
            throw malformed(name, "no key " + key);
        }
        return value;
    }

    private List<String> strings(String key, Object value) {
        if (value instanceof List<?> list
                && list.stream().allMatch(String.class::isInstance)
                && !list.isEmpty()) {
            return list.stream().map(String.class::cast).toList();
        }
        throw malformed(name, key + " is no list of words");
    }

    private static ProblemException malformed(String name, String what) {
        return new ProblemException(Problem.of("Y310", name, what));
    }
}

package org.yuanpu.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** Collects the inputs of one call. */
final class InputSearch {

    private final List<Input> inputs = new ArrayList<>();
    private final TreeSet<Path> folders = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    void argument(String argument) {
        Path path = path(argument);
        if (path == null || !Files.exists(path)) {
            problems.add(Problem.of("Y101", argument));
        } else if (Files.isDirectory(path)) {
            folder(argument, path);
        } else {
            file(path);
        }
    }

    /** What was found, in an order that does not depend on the order of the arguments. */
    Inputs found() {
        Map<String, Input> byKey = new TreeMap<>();
        inputs.sort(Comparator.comparing(Input::key).thenComparing(Input::root));
        for (Input input : inputs) {
            Input first = byKey.putIfAbsent(input.key(), input);
            if (first != null && !first.equals(input)) {
                problems.add(
                        Problem.of("Y109", input.file().toString(), first.file(), input.key()));
            }
        }
        return new Inputs(List.copyOf(byKey.values()), List.copyOf(folders), problems);
    }

    private void file(Path path) {
        String key = path.getFileName().toString();
        if (Archive.isArchive(key)) {
            archive(key, path.getParent(), path);
        } else if (Formats.knows(key)) {
            inputs.add(new Input(key, path.getParent(), path));
        } else {
            problems.add(Problem.of("Y104", path.toString(), Formats.names()));
        }
    }

    private void folder(String argument, Path root) {
        folders.add(root);
        int before = inputs.size();
        descend(root, root);
        if (inputs.size() == before) {
            problems.add(Problem.of("Y103", argument, Formats.names()));
        }
    }

    private void descend(Path root, Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.sorted().forEach(entry -> entry(root, entry));
        } catch (IOException | UncheckedIOException e) {
            problems.add(Problem.of("Y108", folder.toString(), e.getMessage()));
        }
    }

    private void entry(Path root, Path path) {
        String name = path.getFileName().toString();
        if (isIgnored(name)) {
            return;
        }
        if (Files.isSymbolicLink(path) && leadsOut(root, path)) {
            problems.add(Problem.of("Y113", path.toString(), root));
        } else if (Files.isDirectory(path)) {
            if (!Files.isSymbolicLink(path)) {
                descend(root, path);
            }
        } else if (Archive.isArchive(name)) {
            archive(key(root, path), root, path);
        } else if (Formats.knows(name) && Files.isRegularFile(path)) {
            inputs.add(new Input(key(root, path), root, path));
        }
    }

    /** Hidden files, locks of open documents and what describes a folder are no documents. */
    static boolean isIgnored(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.startsWith("README");
    }

    private void archive(String key, Path root, Path path) {
        try {
            for (String entry : new Archive(path).documents()) {
                String below = entry.replaceAll("(?:^|/)\\.\\.(?=/)", "").replaceAll("^/+", "");
                inputs.add(new Input(key + "/" + below, root, path, Optional.of(entry)));
            }
        } catch (ProblemException e) {
            problems.add(e.problem());
        }
    }

    private static boolean leadsOut(Path root, Path link) {
        try {
            return !link.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    private static String key(Path root, Path path) {
        return StreamSupport.stream(root.relativize(path).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }
}

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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** Collects the inputs of one call. */
final class InputSearch {

    private static final String LIST = "@";

    private final List<Input> inputs = new ArrayList<>();
    private final TreeSet<Path> folders = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final InputSettings settings;
    private final PathPatterns include;
    private final PathPatterns exclude;

    InputSearch(InputSettings settings) {
        this.settings = settings;
        this.include = new PathPatterns(settings.include());
        this.exclude = new PathPatterns(settings.exclude());
    }

    void argument(String argument) {
        Path path = path(argument);
        if (path != null && Files.exists(path)) {
            if (Files.isDirectory(path)) {
                folder(argument, path);
            } else {
                file(path);
            }
        } else if (argument.startsWith(LIST)) {
            list(argument.substring(LIST.length()));
        } else {
            problems.add(Problem.of("Y101", argument));
        }
    }

    /** A list does not name lists: it could name itself. */
    private void list(String name) {
        Path path = path(name);
        if (path == null || !Files.isRegularFile(path)) {
            problems.add(Problem.of("Y101", name));
            return;
        }
        try {
            for (String line : InputList.of(path)) {
                argument(line.startsWith(LIST) ? "./" + line : line);
            }
        } catch (ProblemException e) {
            problems.add(e.problem());
        }
    }

    /** What was found, in an order that does not depend on the order of the arguments. */
    Inputs found() {
        Map<String, Input> byKey = new TreeMap<>();
        inputs.sort(Comparator.comparing(Input::key).thenComparing(Input::root));
        for (Input input : inputs) {
            Input first = byKey.putIfAbsent(input.key(), input);
            if (first != null && !first.file().equals(input.file())) {
                problems.add(
                        Problem.of("Y109", input.file().toString(), first.file(), input.key()));
            }
        }
        return new Inputs(List.copyOf(byKey.values()), List.copyOf(folders), problems);
    }

    private void file(Path path) {
        String key = path.getFileName().toString();
        int before = inputs.size() + problems.size();
        if (container(key, path.getParent(), path)) {
            if (inputs.size() + problems.size() == before) {
                problems.add(Problem.of("Y119", path.toString()));
            }
        } else if (Formats.knows(key)) {
            add(new LooseFile(key, path.getParent(), path, settings));
        } else {
            problems.add(Problem.of("Y104", path.toString(), Formats.names()));
        }
    }

    /** An input that the patterns let through. */
    private void add(Input input) {
        if ((include.isEmpty() || include.fit(input.key())) && !exclude.fit(input.key())) {
            inputs.add(input);
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
        if (isIgnored(name) || exclude.fit(key(root, path))) {
            return;
        }
        if (Files.isSymbolicLink(path) && leadsOut(root, path)) {
            problems.add(Problem.of("Y113", path.toString(), root));
        } else if (Files.isDirectory(path)) {
            if (!Files.isSymbolicLink(path)) {
                descend(root, path);
            }
        } else if (Files.isRegularFile(path)
                && !container(key(root, path), root, path)
                && Formats.knows(name)) {
            add(new LooseFile(key(root, path), root, path, settings));
        }
    }

    /** Takes what a file of several documents holds; gives whether it is one. */
    private boolean container(String key, Path root, Path path) {
        try {
            if (Archive.isArchive(key)) {
                archive(key, root, new Archive(path));
                return true;
            }
            if (ReportTable.isTable(key)) {
                long most = ReportTable.largest(settings);
                table(
                        root,
                        new ReportTable(
                                path, key, () -> FileBytes.read(path, key, most), settings));
                return true;
            }
        } catch (ProblemException e) {
            problems.add(e.problem());
            return true;
        }
        return false;
    }

    /** Hidden files, locks of open documents and what describes a folder are no documents. */
    static boolean isIgnored(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.startsWith("README");
    }

    private void archive(String key, Path root, Archive archive) {
        ArchiveContents contents = archive.contents();
        for (String entry : contents.documents()) {
            add(new ArchiveEntry(below(key, entry), root, archive, entry, settings));
        }
        for (String entry : contents.archives()) {
            if (!exclude.fit(below(key, entry))) {
                problems.add(Problem.of("Y115", archive.file() + "!" + entry));
            }
        }
        for (String entry : contents.tables()) {
            String name = below(key, entry);
            Supplier<byte[]> bytes = () -> archive.read(entry, ReportTable.largest(settings));
            table(root, new ReportTable(archive.file(), name, bytes, settings));
        }
    }

    /** An entry's name leads nowhere out of its archive. */
    private static String below(String key, String entry) {
        return key + "/" + entry.replaceAll("(?:^|/)\\.\\.(?=/)", "").replaceAll("^/+|\u0000", "");
    }

    private void table(Path root, ReportTable table) {
        try {
            List<Report> reports = table.reports();
            for (int i = 0; i < reports.size(); i++) {
                String key = table.key() + "/" + reports.get(i).name();
                add(new TableRow(key, root, table, i, settings));
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

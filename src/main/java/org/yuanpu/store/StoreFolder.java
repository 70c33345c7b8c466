package org.yuanpu.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * The folder of a store, with the file that says what it is.
 *
 * <pre>
 * store.properties   number of the format, version of the program; written when all else is there
 * store.new          stands while the store is being made: what lies here may be thrown away
 * lock               locked by the process that holds the store, with its process id
 * server             port, process id and secret of the server that holds the store
 * graph/ review/     the TDB2 databases
 * </pre>
 *
 * @param path the folder
 */
record StoreFolder(Path path) {

    /** The format that this program writes, and the newest that it reads. */
    static final int FORMAT = 1;

    private static final String VERSION = "store.properties";
    private static final String UNFINISHED = "store.new";
    private static final String LOCK = "lock";
    private static final String SERVER = "server";

    /** The lock file. */
    Path lock() {
        return path.resolve(LOCK);
    }

    /** The file of the server. */
    Path server() {
        return path.resolve(SERVER);
    }

    /** The folder of one database. */
    Path database(Part part) {
        return path.resolve(part.label());
    }

    /** Whether a whole store lies here. */
    boolean holdsStore() {
        return Files.isRegularFile(path.resolve(VERSION));
    }

    /** Refuses a folder that cannot be opened for that access; makes it where it may be made. */
    void check(Access access) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw problem("Y502");
        }
        if (holdsStore()) {
            checkFormat();
        } else {
            checkFree(access);
        }
        if (!Files.isWritable(path)) {
            throw problem("Y506");
        }
    }

    private void checkFree(Access access) {
        Set<String> names = Files.exists(path) ? names() : Set.of();
        boolean free = names.contains(UNFINISHED) || Set.of(LOCK).containsAll(names);
        if (!free) {
            throw problem("Y502");
        }
        if (access == Access.READ) {
            throw problem("Y501");
        }
        create();
    }

    private void create() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y506", path.toString()), e);
        }
    }

    private Set<String> names() {
        try (Stream<Path> files = Files.list(path)) {
            Set<String> names = new TreeSet<>();
            files.forEach(f -> names.add(f.getFileName().toString()));
            return names;
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y506", path.toString()), e);
        }
    }

    private void checkFormat() {
        int format = format();
        if (format > FORMAT) {
            throw new ProblemException(
                    Problem.of("Y503", path.toString(), program(), format, FORMAT));
        }
    }

    /** The number of the format of the store that lies here. */
    int format() {
        String format = read(VERSION).getProperty("format", "");
        if (!format.matches("[1-9]\\d{0,5}")) {
            throw new ProblemException(
                    Problem.of("Y507", path.toString(), VERSION + ": format=" + format));
        }
        return Integer.parseInt(format);
    }

    /** The version of the program that made the store. */
    String program() {
        return read(VERSION).getProperty("program", "");
    }

    /** Clears away what an interrupted making left, and marks that the store is being made. */
    void begin() throws IOException {
        for (Part part : Part.values()) {
            deleteTree(database(part));
        }
        Files.writeString(path.resolve(UNFINISHED), "");
    }

    /** Marks that the store is whole. */
    void finish() throws IOException {
        String text = "format=%d%nprogram=%s%n".formatted(FORMAT, runningProgram());
        Path draft = path.resolve(UNFINISHED);
        Files.writeString(draft, text);
        Files.move(draft, path.resolve(VERSION), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String runningProgram() {
        return Optional.ofNullable(StoreFolder.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /** Deletes older generations of the databases that an interrupted compaction left. */
    void deleteOldGenerations() throws IOException {
        for (Part part : Part.values()) {
            TreeSet<Path> generations = generations(part);
            generations.pollLast();
            for (Path old : generations) {
                deleteTree(old);
            }
        }
    }

    /** The data folders of a database, in their order. TDB2 reads the last one. */
    TreeSet<Path> generations(Part part) throws IOException {
        try (Stream<Path> files = Files.list(database(part))) {
            TreeSet<Path> found = new TreeSet<>();
            files.filter(f -> f.getFileName().toString().matches("Data-\\d+")).forEach(found::add);
            return found;
        }
    }

    /** The sum of the lengths of the database files; they are sparse and take up less than that. */
    long bytes() throws IOException {
        long sum = 0;
        for (Part part : Part.values()) {
            sum += bytes(part);
        }
        return sum;
    }

    /** The sum of the lengths of the files of one database. */
    long bytes(Part part) throws IOException {
        long sum = 0;
        for (Path file : files(database(part))) {
            sum += Files.size(file);
        }
        return sum;
    }

    /** How many bytes the disk has left for this user. */
    long room() throws IOException {
        return Files.getFileStore(path).getUsableSpace();
    }

    private Properties read(String name) {
        Properties properties = new Properties();
        try (BufferedReader reader =
                Files.newBufferedReader(path.resolve(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.of("Y507", path.toString(), name + ": " + e.getMessage()), e);
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(tree)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> files(Path tree) throws IOException {
        try (Stream<Path> walk = Files.walk(tree)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private ProblemException problem(String code) {
        return new ProblemException(Problem.of(code, path.toString()));
    }
}

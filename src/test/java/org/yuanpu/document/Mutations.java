package org.yuanpu.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.yuanpu.problem.ProblemException;

/**
 * Changes documents at random and has them read: whatever is done to them, they are read or refused
 * with a code, soon, and within the memory of the JVM.
 *
 * <p>By hand, for a number of seconds, with a seed, and with a folder for what escaped or took
 * long: {@code Mutations 600 1 /tmp/escaped}; a fourth argument is a pattern of the names of
 * fixtures.
 */
public final class Mutations {

    private static final List<Path> FOLDERS =
            List.of(
                    Path.of("src/test/resources/formats"),
                    Path.of("src/test/resources/layouts"),
                    Path.of("src/test/resources/renderings"));

    private static final List<String> WORDS =
            List.of(
                    "{",
                    "}",
                    "\\u-1?",
                    "\\bin99999999 ",
                    "\\'",
                    "<",
                    ">",
                    "<!DOCTYPE a [",
                    "]]>",
                    "&#0;",
                    "\"",
                    ",",
                    "\n",
                    "/Length 99999999",
                    "obj",
                    "endstream",
                    "PK\u0003\u0004",
                    "\u0000\u0000",
                    "<table>".repeat(50),
                    "{".repeat(200),
                    "Content-Type: multipart/x; boundary=b\n\n--b\n");

    private final Random random;
    private final Optional<Path> folder;
    private final Map<String, Integer> codes = new TreeMap<>();
    private final List<String> slow = new ArrayList<>();
    private int count;

    Mutations(long seed) {
        this(seed, Optional.empty());
    }

    private Mutations(long seed, Optional<Path> folder) {
        this.random = new Random(seed);
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        // As the program does: what the libraries tell of damaged files costs more than reading
        // them.
        Logger.getLogger("").setLevel(Level.OFF);
        long until = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
        Optional<Path> folder = Stream.of(arguments).skip(2).findFirst().map(Path::of);
        String names = arguments.length > 3 ? arguments[3] : ".*";
        Mutations mutations = new Mutations(Long.parseLong(arguments[1]), folder);
        List<Path> files =
                files(3_000_000).stream()
                        .filter(f -> f.getFileName().toString().matches(names))
                        .toList();
        while (System.nanoTime() < until) {
            files.forEach(file -> mutations.read(file, 1));
        }
        System.out.println(mutations.count + " mutations: " + mutations.codes);
        System.out.println("over 5 s or escaped: " + String.join("\n", mutations.slow));
    }

    /** The fixtures up to a size. */
    static List<Path> files(long largest) {
        List<Path> files = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> found = Files.list(folder)) {
                found.filter(f -> !f.toString().endsWith(".py"))
                        .filter(f -> f.toFile().length() <= largest)
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** What became of the mutations: codes, {@code read}, or the name of an exception. */
    Map<String, Integer> codes() {
        return codes;
    }

    /** Reads some mutations of a file. */
    void read(Path file, int times) {
        byte[] whole = bytes(file);
        for (int i = 0; i < times; i++) {
            byte[] bytes = mutated(whole);
            long start = System.nanoTime();
            String code = outcome(file, bytes);
            codes.merge(code, 1, Integer::sum);
            count++;
            double seconds = (System.nanoTime() - start) / 1e9;
            if (seconds > 5 || !code.matches("read|Y1\\d\\d")) {
                slow.add("%s %s %.1f s, mutation %d".formatted(file, code, seconds, count));
                folder.ifPresent(f -> keep(f.resolve(count + "-" + file.getFileName()), bytes));
            }
        }
    }

    /** What took over five seconds, or ended in an exception that is no problem. */
    List<String> faults() {
        return slow;
    }

    private static String outcome(Path file, byte[] bytes) {
        String name = file.getFileName().toString();
        try {
            if (ReportTable.isTable(name)) {
                new ReportTable(file, name, () -> bytes, InputSettings.USUAL).reports();
            } else {
                DocumentReader.read(new Source(name, bytes));
            }
            return "read";
        } catch (ProblemException e) {
            return e.problem().code();
        } catch (RuntimeException | Error e) {
            StackTraceElement[] trace = e.getStackTrace();
            return e.getClass().getName() + (trace.length > 0 ? " at " + trace[0] : "");
        }
    }

    private byte[] mutated(byte[] whole) {
        byte[] bytes = whole.clone();
        int changes = 1 + random.nextInt(20);
        for (int i = 0; i < changes && bytes.length > 0; i++) {
            bytes = changed(bytes);
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(200));
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> Arrays.fill(bytes, at, at + length, (byte) random.nextInt(256));
            case 3 ->
                    System.arraycopy(
                            bytes, at, bytes, random.nextInt(bytes.length - length + 1), length);
            case 4 -> {
                byte[] word =
                        WORDS.get(random.nextInt(WORDS.size()))
                                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
                byte[] longer = Arrays.copyOf(bytes, bytes.length + word.length);
                System.arraycopy(bytes, at, longer, at + word.length, bytes.length - at);
                System.arraycopy(word, 0, longer, at, word.length);
                return longer;
            }
            default -> {
                return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, at) : bytes;
            }
        }
        return bytes;
    }

    private static void keep(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

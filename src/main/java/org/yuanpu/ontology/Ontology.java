package org.yuanpu.ontology;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** The one list of classes, properties, value schemes and units, as plain records. */
public final class Ontology {

    private final String hash;

    private Ontology(String hash) {
        this.hash = hash;
    }

    /**
     * Reads the ontology.
     *
     * @throws ProblemException Y402 when a file of it cannot be read
     */
    public static Ontology load(Home home) {
        return new Ontology(hash(home.ontology()));
    }

    /** SHA-256 over the names and contents of all files of the folder, in hexadecimal. */
    public String hash() {
        return hash;
    }

    private static String hash(Path folder) {
        MessageDigest digest = sha256();
        for (Path file : files(folder)) {
            digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(bytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y402", folder.toString()), e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y402", file.toString()), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

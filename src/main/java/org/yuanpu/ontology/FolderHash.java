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

/** SHA-256 over the names and contents of all files of a folder. */
final class FolderHash {

    private FolderHash() {}

    /**
     * The hash in hexadecimal; it does not depend on where the folder lies.
     *
     * @throws ProblemException Y402 when a file cannot be read
     */
    static String of(Path folder) {
        MessageDigest digest = sha256();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(bytes(file));
            digest.update((byte) 0);
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

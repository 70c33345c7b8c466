package org.yuanpu.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * The things that the user knows, from one file.
 *
 * @param file the name of the file, without its folder; empty where there is none
 * @param hash SHA-256 of name and content; empty where there is none
 * @param names the things in the order of the file
 */
public record NameList(String file, String hash, List<KnownName> names) {

    /** Nothing is known. */
    public static final NameList NONE = new NameList("", "", List.of());

    public NameList {
        names = List.copyOf(names);
    }

    /**
     * Reads a file of names: YAML where it ends so, otherwise a table with a header.
     *
     * @param regions whether a name or code is that of a division
     * @throws ProblemException Y313 the file cannot be read or lacks a column, Y301 to Y304 it is
     *     no YAML of that form, Y314 to Y317 a name is not as it should be
     */
    public static NameList load(Path path, Predicate<String> regions) {
        String file = path.getFileName().toString();
        try {
            String text = Files.readString(path);
            NameListReader reader = new NameListReader(file, regions);
            String end = file.toLowerCase(Locale.ROOT);
            boolean yaml = end.endsWith(".yaml") || end.endsWith(".yml");
            return new NameList(
                    file, hash(file + "\n" + text), yaml ? reader.yaml(text) : reader.table(text));
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y313", path.toString(), e.getMessage()), e);
        }
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.yuanpu.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * Where the program's own data lies: the folders {@code ontology}, {@code rules} and {@code
 * queries}.
 *
 * <p>They come with the jar. A folder named by the system property {@code yuanpu.home} (the
 * launchers of the zip set it) is read instead, so that a user can change rules and queries.
 *
 * @param root the folder that holds the three
 */
public record Home(Path root) {

    private static final String PROPERTY = "yuanpu.home";
    private static final String IN_JAR = "/home";

    /** The home named by the system property, or else the one in the jar. */
    public static Home find() {
        String named = System.getProperty(PROPERTY);
        return new Home(named == null ? inJar() : Path.of(named));
    }

    /** The ontology: classes, schemes, units, shapes, reference data. */
    public Path ontology() {
        return folder("ontology");
    }

    /** The rules and the lexicon. */
    public Path rules() {
        return folder("rules");
    }

    /** The saved queries. */
    public Path queries() {
        return folder("queries");
    }

    private Path folder(String name) {
        Path folder = root.resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new ProblemException(Problem.of("Y401", root.toString(), name));
        }
        return folder;
    }

    private static Path inJar() {
        URL marker = Home.class.getResource(IN_JAR);
        if (marker == null) {
            throw new ProblemException(Problem.of("Y401", "jar", IN_JAR));
        }
        try {
            URI uri = marker.toURI();
            return uri.getScheme().equals("jar") ? inArchive(uri) : Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path inArchive(URI uri) {
        try {
            return FileSystems.getFileSystem(uri).getPath(IN_JAR);
        } catch (FileSystemNotFoundException absent) {
            return open(uri);
        }
    }

    private static Path open(URI uri) {
        try {
            return FileSystems.newFileSystem(uri, Map.of()).getPath(IN_JAR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

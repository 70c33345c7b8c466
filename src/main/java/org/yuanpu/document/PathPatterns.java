package org.yuanpu.document;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * Patterns such as {@code *.pdf} or {@code 2024/**}: with a {@code /} for the path below the root,
 * without one for the name. A folder, archive or table that a pattern fits stands for all in it.
 */
final class PathPatterns {

    private final List<PathMatcher> paths;
    private final List<PathMatcher> names;

    /**
     * @throws ProblemException Y118 for what is no pattern
     */
    PathPatterns(List<String> patterns) {
        this.paths = patterns.stream().filter(p -> p.contains("/")).map(PathPatterns::of).toList();
        this.names = patterns.stream().filter(p -> !p.contains("/")).map(PathPatterns::of).toList();
    }

    private static PathMatcher of(String pattern) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            throw new ProblemException(Problem.of("Y118", pattern, e.getDescription()), e);
        }
    }

    boolean isEmpty() {
        return paths.isEmpty() && names.isEmpty();
    }

    /** Whether one of them fits a key or what it lies in. */
    boolean fit(String key) {
        Path path = Path.of(key);
        return IntStream.rangeClosed(1, path.getNameCount())
                .mapToObj(n -> path.subpath(0, n))
                .anyMatch(this::fitsAlone);
    }

    private boolean fitsAlone(Path path) {
        return paths.stream().anyMatch(p -> p.matches(path))
                || names.stream().anyMatch(p -> p.matches(path.getFileName()));
    }
}

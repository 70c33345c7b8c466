package org.yuanpu.fact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * By hand, when there are new reports of other places: learns {@code rules/weights} anew and prints
 * what they do to reports that were left out.
 *
 * <pre>
 * mvn -o -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) org.yuanpu.fact.Learn FOLDER...
 * </pre>
 */
public final class Learn {

    static final Path PROJECTS = Path.of("rules/weights/projects.tsv");

    private static final List<String> HEADER =
            List.of(
                    "# How much each sign speaks for a project's name, learned from reports of"
                            + " other places.",
                    "# Written by org.yuanpu.fact.Learn; see docs/adr.");

    private static final double[] LEAST = {0, 0.2, 0.3, 0.4, 0.5};
    private static final double[] SURE = {0.4, 0.5, 0.6, 2};

    private Learn() {}

    public static void main(String[] arguments) throws IOException {
        List<Trials.Case> cases =
                Stream.of(arguments)
                        .map(folder -> new OtherPlaces(Path.of(folder)))
                        .flatMap(places -> Trials.projects(places).stream())
                        .toList();
        List<String> lines = lines(cases);
        Files.createDirectories(PROJECTS.getParent());
        Files.write(PROJECTS, lines);
        System.out.printf("%d cases, %d signs%n", cases.size(), lines.size() - HEADER.size());
        Foretelling leftOut = Foretelling.leavingOut(cases);
        for (double least : LEAST) {
            for (double sure : SURE) {
                Foretelling.Counts counts = leftOut.counts(least, sure);
                System.out.printf(
                        "least %.1f, sure %.1f: %s, F1 %.4f%n", least, sure, counts, counts.f1());
            }
        }
    }

    /** The file that cases teach. */
    static List<String> lines(List<Trials.Case> cases) {
        List<String> lines = new ArrayList<>(HEADER);
        lines.addAll(Regression.learn(cases));
        return lines;
    }
}

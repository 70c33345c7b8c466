package org.yuanpu.evaluate;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * By hand: extracts files or folders and writes the three tables; with a gold folder it scores them
 * too.
 *
 * <pre>
 * mvn -o -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.yuanpu.evaluate.ExtractTables seeds target/tables src/test/resources/gold
 * </pre>
 *
 * <p>The first arguments are the input, the last two the folder to write to and the gold ({@code -}
 * for none). The errors are written beside the tables.
 */
public final class ExtractTables {

    private ExtractTables() {}

    public static void main(String[] arguments) throws IOException {
        int inputs = arguments.length - 2;
        List<String> input = Arrays.asList(arguments).subList(0, inputs);
        Path folder = Path.of(arguments[inputs]);
        Tables tables = Tables.of(new Extraction().facts(Extraction.documents(input)));
        TableFiles.write(tables, folder);
        if (!arguments[inputs + 1].equals("-")) {
            Score score = Score.of(Gold.read(Path.of(arguments[inputs + 1])), tables);
            ScoreReport report = new ScoreReport(score);
            System.out.println(report.ruleTable());
            System.out.print(report.table());
            try (Writer errors = Files.newBufferedWriter(folder.resolve("errors.tsv"))) {
                report.errors(errors);
            }
        }
    }
}

package org.yuanpu.evaluate;

import java.nio.file.Path;
import java.util.List;
import org.yuanpu.ontology.Home;
import org.yuanpu.rule.Confidences;

/**
 * By hand: what thresholds of confidence do to reports that no rule was measured on.
 *
 * <pre>
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.yuanpu.evaluate.Thresholds INPUT GOLD
 * </pre>
 */
public final class Thresholds {

    private Thresholds() {}

    public static void main(String[] arguments) {
        Score score =
                Score.of(
                        Gold.read(Path.of(arguments[1])),
                        Tables.of(
                                new Extraction()
                                        .facts(Extraction.documents(List.of(arguments[0])))));
        Confidences measured = Confidences.load(Home.find().rules());
        Calibration.cuts(score.judgements(), measured).forEach(System.out::println);
    }
}

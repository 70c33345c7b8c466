package org.yuanpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuanpu.evaluate.Judgement.Verdict;
import org.yuanpu.evaluate.Kind.Family;
import org.yuanpu.ontology.Home;
import org.yuanpu.rule.Confidences;

class CalibrationTest {

    private static final Kind PARK = new Kind(Family.ENTITY, "Park");

    @Test
    void a_rare_rule_is_drawn_to_its_kind() {
        List<Judgement> rows = new ArrayList<>();
        rows.addAll(rows("often", 90, 10));
        rows.addAll(rows("rare", 0, 1));
        Confidences found = Confidences.parse("", new Calibration(rows, 8).lines());
        double kind = found.of("unknown", "entity Park").doubleValue();
        assertThat(kind).isEqualTo(0.89, within(0.01));
        assertThat(found.of("often", "entity Park").doubleValue()).isEqualTo(0.9, within(0.01));
        assertThat(found.of("rare", "entity Park").doubleValue())
                .isEqualTo(8 * kind / 9, within(0.01));
    }

    @Test
    void the_file_is_what_reports_tell() {
        Confidences measured =
                Confidences.parse("", Calibration.ofAll(SeedScore.measure()).lines());
        Confidences kept = Confidences.load(Home.find().rules());
        for (String rule : RuleGuide.ids()) {
            for (String kind : List.of("entity Project", "relation hasStatus", "observation")) {
                assertThat(kept.of(rule, kind).doubleValue())
                        .as(
                                "%s %s in rules/confidence.tsv, written by the main of"
                                        + " org.yuanpu.evaluate.Remeasure",
                                rule, kind)
                        .isEqualTo(measured.of(rule, kind).doubleValue(), within(0.05));
            }
        }
    }

    @Test
    void a_threshold_drops_rows_of_rules_that_erred_elsewhere() {
        List<Judgement> rows = new ArrayList<>();
        for (String region : List.of("甲", "乙")) {
            rows.addAll(rows(region + "-report", "good", 40, 2));
            rows.addAll(rows(region + "-report", "bad", 2, 40));
        }
        Calibration.Cut open = Calibration.cuts(rows).get(0);
        Calibration.Cut half = Calibration.cuts(rows).get(10);
        assertThat(open.droppedWrong()).isZero();
        assertThat(half.threshold()).isEqualTo(0.5);
        assertThat(half.droppedWrong()).isEqualTo(80);
        assertThat(half.droppedRight()).isEqualTo(4);
        assertThat(half.f1()).isGreaterThan(open.f1());
    }

    private static List<Judgement> rows(String rule, int right, int wrong) {
        return rows("甲-report", rule, right, wrong);
    }

    private static List<Judgement> rows(String document, String rule, int right, int wrong) {
        List<Judgement> rows = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            Verdict verdict = i < right ? Verdict.RIGHT : Verdict.WRONG;
            rows.add(new Judgement(PARK, verdict, document, "", List.of(rule), ""));
        }
        return rows;
    }
}

package org.yuanpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RuleGuideTest {

    @Test
    void the_guide_is_what_the_rule_files_say() throws IOException {
        assertThat(RuleGuide.GUIDE)
                .as("docs/rules.md is made by org.yuanpu.evaluate.Remeasure: run its main")
                .content()
                .isEqualTo(RuleGuide.text());
    }
}

package org.yuanpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuanpu.document.Document;
import org.yuanpu.document.Span;
import org.yuanpu.fact.Entity;
import org.yuanpu.fact.Evidence;
import org.yuanpu.fact.Facts;
import org.yuanpu.fact.Key;
import org.yuanpu.fact.Measure;
import org.yuanpu.fact.Modality;
import org.yuanpu.fact.Observation;
import org.yuanpu.fact.Relation;
import org.yuanpu.mention.Bound;
import org.yuanpu.mention.Period;
import org.yuanpu.text.DocumentFacts;
import org.yuanpu.text.DocumentKind;
import org.yuanpu.text.Text;

class TablesTest {

    private static final String WORDS = "𠮷市甲乙\n 大桥开工，总投资2.50亿元";
    private static final Key BRIDGE = new Key("Project", "甲乙大桥");

    @Test
    void rows_are_written_as_the_interfaces_say(@TempDir Path folder) throws IOException {
        TableFiles.write(Tables.of(List.of(facts())), folder);

        assertThat(folder.resolve("entities.csv"))
                .hasContent(
                        "document,type,name,aliases,iri,evidence\r\n"
                                + "2025/报告.v2,Project,甲乙大桥,大桥|甲乙桥,,甲乙大桥\r\n");
        assertThat(folder.resolve("relations.csv"))
                .hasContent(
                        "document,subject,relation,object,period,rule,evidence\r\n"
                                + "2025/报告.v2,甲乙大桥,hasStatus,started,→2025,a b,甲乙…开工\r\n");
        assertThat(Files.readAllLines(folder.resolve("observations.csv")))
                .containsExactly(
                        "document,subject,indicator,measure,kind,period,value,unit,bound,rule,evidence",
                        "2025/报告.v2,甲乙大桥,总投资,level,target,2025,2.50,亿元,>=,b,总投资2.50亿元");
    }

    @Test
    void the_stem_of_a_key_keeps_its_folders_and_loses_the_extension_alone() {
        assertThat(Tables.stem("a.b/c.d.txt")).isEqualTo("a.b/c.d");
        assertThat(Tables.stem("a.b/c")).isEqualTo("a.b/c");
        assertThat(Tables.stem("a/.hidden")).isEqualTo("a/.hidden");
    }

    @Test
    void a_park_and_the_project_of_its_name_have_one_row_for_what_is_said_of_both() {
        Facts facts = facts();
        Relation said = facts.relations().get(0);
        Relation ofPark =
                new Relation(
                        new Key("Park", BRIDGE.name()),
                        said.property(),
                        said.object(),
                        said.period(),
                        said.modality(),
                        List.of(evidence("c", new Span(8, 10))));
        Facts both =
                new Facts(
                        facts.text(),
                        facts.entities(),
                        List.of(said, ofPark),
                        facts.observations(),
                        List.of());

        assertThat(Tables.of(List.of(both)).relations())
                .singleElement()
                .extracting(RelationRow::rules)
                .isEqualTo(List.of("a", "b", "c"));
    }

    private static Facts facts() {
        Document document = new Document("2025/报告.v2.txt", WORDS, "txt", "UTF-8", "");
        DocumentFacts about =
                new DocumentFacts(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        DocumentKind.OTHER);
        return new Facts(
                new Text(document, about, List.of(), List.of()),
                List.of(
                        new Entity(
                                BRIDGE,
                                List.of("大桥", "甲乙桥"),
                                Optional.empty(),
                                List.of(evidence("a", new Span(2, 8))))),
                List.of(
                        new Relation(
                                BRIDGE,
                                "hasStatus",
                                new Key("Status", "started"),
                                Optional.of(Period.year(2025)),
                                Modality.PLANNED,
                                List.of(
                                        evidence("b", new Span(2, 4), new Span(8, 10)),
                                        evidence("a", new Span(8, 10))))),
                List.of(figure("2.50", ""), figure(null, "与经济增长同步")),
                List.of());
    }

    private static Observation figure(String value, String statedAs) {
        return new Observation(
                BRIDGE,
                "总投资",
                Measure.LEVEL,
                Modality.PLANNED,
                Optional.of(Period.year(2025)),
                Optional.ofNullable(value).map(BigDecimal::new),
                "亿元",
                Bound.AT_LEAST,
                statedAs,
                List.of(evidence("b", new Span(11, 20))));
    }

    private static Evidence evidence(String rule, Span... spans) {
        return new Evidence(List.of(spans), new Span(0, 20), "", rule);
    }
}

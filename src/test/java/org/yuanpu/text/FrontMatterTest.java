package org.yuanpu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.Document;
import org.yuanpu.document.Metadata;
import org.yuanpu.ontology.Division;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** What a document is, by what it says and by what is stated of it. */
class FrontMatterTest {

    private static final Path CASES = Path.of("src/test/resources/cases/front.tsv");
    private static final TextAnalysis ANALYSIS = new TextAnalysis(Divisions.load(Home.find()));

    @TestFactory
    Stream<DynamicTest> heads_tell_kind_session_and_date() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> holds(row)));
    }

    private static void holds(String[] row) {
        DocumentFacts facts = facts(row[0].replace("/", "\n"), Metadata.NONE);
        assertThat(facts.kind().notation()).isEqualTo(row[1]);
        assertThat(facts.session().orElse("")).isEqualTo(row[2]);
        assertThat(facts.date().map(LocalDate::toString).orElse("")).isEqualTo(row[3]);
    }

    @Test
    void what_is_stated_goes_before_what_is_said() {
        Metadata stated =
                new Metadata(
                        Optional.of("甲"),
                        Optional.of("乙"),
                        Optional.of("涪陵区"),
                        Optional.of("丙"),
                        Optional.of(LocalDate.of(2020, 2, 3)),
                        OptionalInt.of(2020),
                        Optional.of("news"),
                        List.of());
        assertThat(facts("江津区人民政府工作报告\n2025年1月7日在江津区第五届人民代表大会第五次会议上\n各位代表：", stated))
                .isEqualTo(
                        new DocumentFacts(
                                Optional.of("甲"),
                                Optional.of("乙"),
                                Divisions.load(Home.find()).byCode("500102"),
                                OptionalInt.of(2020),
                                DocumentKind.NEWS,
                                Optional.of("丙"),
                                Optional.of(LocalDate.of(2020, 2, 3))));
    }

    @Test
    void a_title_that_is_stated_tells_region_year_and_kind() {
        DocumentFacts facts = facts("过去一年，成绩不小。", hinted(Optional.of("涪陵区2019年政府工作报告")));
        assertThat(facts.region().map(Division::code)).contains("500102");
        assertThat(facts.year()).hasValue(2019);
        assertThat(facts.kind()).isEqualTo(DocumentKind.WORK_REPORT);
    }

    @ParameterizedTest
    @CsvSource({"重庆市 涪陵区 2019, 500102, 2019", "500 重庆 涪陵 2018年, 500102, 2018", "甲 乙, '', ''"})
    void the_cells_beside_a_text_are_its_last_witnesses(String hints, String code, String year) {
        DocumentFacts facts = facts("过去一年，成绩不小。", hinted(Optional.empty(), hints.split(" ")));
        assertThat(facts.region().map(Division::code).orElse("")).isEqualTo(code);
        assertThat(facts.year().isPresent() ? "" + facts.year().getAsInt() : "").isEqualTo(year);
    }

    @Test
    void a_name_that_city_and_county_share_means_the_city() {
        String text = "抚顺发展。抚顺向好。抚顺人民努力。辽宁省支持，抚顺县获奖。".repeat(3);
        assertThat(
                        facts(text, hinted(Optional.empty(), "抚顺市", "2022"))
                                .region()
                                .map(Division::name))
                .contains("抚顺市");
    }

    @ParameterizedTest
    @CsvSource({"不存在区, '', Y203", "'', leaflet, Y204"})
    void what_is_stated_must_be_known(String region, String kind, String code) {
        Metadata stated =
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(region).filter(r -> !r.isEmpty()),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.of(kind).filter(k -> !k.isEmpty()),
                        List.of());
        assertThatThrownBy(() -> facts("文字。", stated))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    @Test
    void a_page_that_is_one_paragraph_tells_title_and_year() {
        DocumentFacts facts =
                facts("某某区2025年政府工作报告 各位代表： 一、2024年工作回顾 过去一年，地区生产总值增长6.3%。", Metadata.NONE);
        assertThat(facts.title()).contains("某某区2025年政府工作报告");
        assertThat(facts.year()).hasValue(2025);
        assertThat(facts.kind()).isEqualTo(DocumentKind.WORK_REPORT);
    }

    @Test
    void a_title_page_in_one_line_tells_who_speaks() {
        DocumentFacts facts =
                facts(
                        "政府工作报告—2024年1月23日在某某县十八届人民代表大会第四次会议上某某县人民政府县长 许某各位代表："
                                + "现在，我代表某某县人民政府向大会作工作报告，请予审议，并请列席会议的同志提出意见。",
                        Metadata.NONE);
        assertThat(facts.title()).contains("政府工作报告");
        assertThat(facts.issuer()).contains("某某县人民政府");
    }

    @Test
    void the_year_of_a_title_is_not_that_of_the_review_behind_it() {
        assertThat(facts("过去一年，2025年政府工作报告提出：2024年工作回顾另述。", Metadata.NONE).year()).hasValue(2025);
    }

    @Test
    void a_kind_that_is_stated_is_not_open() {
        Metadata other = Metadata.NONE;
        assertThat(problems("今天天气很好。", other)).contains("Y205");
        Metadata stated =
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.of("other"),
                        List.of());
        assertThat(problems("今天天气很好。", stated)).doesNotContain("Y205");
    }

    /** One note names all of it; news is given to no session. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "某某区人民政府工作报告/各位代表： | session, date | 会议、日期",
                "——2025年1月7日在某某区第五届人民代表大会第五次会议上/某某区人民政府区长 张某/各位代表： | title | 标题",
                "某某园区开工大会举行/来源：某某日报/本报讯（记者 李某）开工。 | issuer, date | 发布单位、日期",
                "某某县国民经济和社会发展第十三个五年规划执行情况和2021年计划草案的报告/各位代表：|"
                        + " issuer, session, date | 发布单位、会议、日期"
            })
    void what_the_head_does_not_tell_is_said_in_one_note(
            String head, String english, String chinese) {
        List<Problem> open =
                text(head.replace("/", "\n"), Metadata.NONE).problems().stream()
                        .filter(p -> p.code().equals("Y206"))
                        .toList();
        assertThat(open).hasSize(1);
        assertThat(open.get(0).message(Locale.ENGLISH)).endsWith(": " + english);
        assertThat(open.get(0).message(Locale.CHINESE)).endsWith("：" + chinese);
    }

    @Test
    void a_head_that_tells_all_leaves_nothing_to_say() {
        String head = "某某区政府工作报告\n2025年1月7日在某某区第五届人民代表大会第五次会议上\n某某区人民政府区长 张某\n各位代表：";
        assertThat(problems(head, Metadata.NONE)).doesNotContain("Y206");
    }

    @Test
    void the_line_below_a_headline_is_no_title() {
        assertThat(facts("新厂开工\n发布时间：2025-03-01 来源：某某日报社网站\n过去一年，成绩不小。", Metadata.NONE).title())
                .contains("新厂开工");
    }

    private static Metadata hinted(Optional<String> title, String... hints) {
        return new Metadata(
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(hints));
    }

    private static DocumentFacts facts(String text, Metadata stated) {
        return text(text, stated).facts();
    }

    private static List<String> problems(String text, Metadata stated) {
        return text(text, stated).problems().stream().map(Problem::code).toList();
    }

    private static Text text(String text, Metadata stated) {
        return ANALYSIS.analyze(document(text, stated));
    }

    private static Document document(String text, Metadata stated) {
        return new Document("x.txt", text, "txt", "UTF-8", "", List.of(), List.of(), stated);
    }
}

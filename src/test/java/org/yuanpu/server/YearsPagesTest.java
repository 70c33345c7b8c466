package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Pages on what only reports of several years tell together, and the choice of years. */
@ExtendWith(InBrowser.class)
class YearsPagesTest {

    private static final String PROJECT = "/id/Project/640121/" + Running.encoded("戊己水库");
    private static final String PARK = "/id/Park/640121/" + Running.encoded("永宁工业园区");

    private final Browsing page;

    YearsPagesTest(Browsing page) {
        this.page = page;
    }

    private void open(String path) {
        page.visit(page.years().at(path).toString());
    }

    @Test
    void what_is_odd_in_the_lives_of_projects_leads_to_them_and_to_both_sentences() {
        open("/findings");
        page.browser.findElement(By.linkText("历程")).click();
        page.untilHeading("历程");
        assertThat(page.texts("#cycles nav a")).anyMatch(t -> t.startsWith("延期"));
        page.press("#cycles .reveal");
        page.until("#cycles .below blockquote mark");
        assertThat(page.texts("#cycles .below .tag")).contains("先前");
        assertThat(page.texts("#changes tbody tr:not(.below)"))
                .anyMatch(t -> t.contains("永宁工业园区") && t.contains("永宁高新技术产业开发区"))
                .hasSize(4);
        page.shot("lives");
        page.press("#cycles tbody th a");
        page.settled();
        assertThat(page.texts("#life .tag.warned")).isNotEmpty();
    }

    @Test
    void two_years_are_compared_and_what_differs_leads_to_things_and_sentences() {
        open("/findings");
        page.browser.findElement(By.linkText("前后比较")).click();
        page.untilHeading("前后比较");
        new Select(page.element("[name=region]")).selectByVisibleText("永宁县");
        page.waiting().until(b -> b.getCurrentUrl().contains("region="));
        page.settled();
        new Select(page.element("[name=from]")).selectByVisibleText("2022");
        new Select(page.element("[name=to]")).selectByVisibleText("2023");
        page.press("form.form button");
        page.waiting().until(b -> b.getCurrentUrl().contains("from=2022"));
        page.settled();
        assertThat(page.texts("#differences tbody .tag")).contains("新出现");
        assertThat(page.texts("#differences tbody .said")).noneMatch(String::isEmpty);
        page.browser.findElement(By.partialLinkText("数据 ")).click();
        page.waiting().until(b -> b.getCurrentUrl().contains("kind=figure"));
        page.settled();
        assertThat(page.texts("#differences tbody td:nth-child(3)"))
                .isNotEmpty()
                .allMatch(t -> t.contains("实际") || t.contains("目标"));
        page.press("a[download='diff.csv']");
        assertThat(page.downloaded("diff.csv")).startsWith("change,kind,subject");
        page.shot("differences");
        page.press("#differences tbody th a");
        page.until(".kicker");
    }

    @Test
    void a_project_has_its_life_report_by_report() {
        open(PROJECT);
        assertThat(page.texts("#life tbody tr:not(.below)")).hasSizeGreaterThan(2);
        assertThat(page.text("#life thead")).contains("年份", "文件");
        page.press("#life .reveal");
        page.until("#life .below blockquote mark");
        assertThat(page.text("#life .below")).contains("戊己水库");
        page.shot("life");
    }

    @Test
    void a_park_tells_what_it_became_and_what_is_taken_for_it() {
        open(PARK);
        assertThat(page.text("#life")).contains("永宁高新技术产业开发区", "更名");
        assertThat(page.texts("#identity .pairs > li")).anyMatch(t -> t.contains("0.95"));
    }

    @Test
    void doubtful_names_stand_side_by_side_with_what_decides_them() {
        open("/identities");
        assertThat(page.texts(".pairs > li"))
                .anyMatch(t -> t.contains("0.60") && t.contains("乙丙智能化水厂") && t.contains("乙丙智能水厂"));
        page.press(".pairs .reveal");
        page.until(".both blockquote mark");
        assertThat(page.texts(".both section h3")).contains("乙丙智能化水厂", "乙丙智能水厂");
        page.press(".both summary");
        assertThat(page.texts(".both pre").toString())
                .contains("- same: [Project/640121/", "- different: [");
        page.shot("identities");
        page.press("nav.tags a:not([aria-current])");
        page.settled();
        assertThat(page.texts(".pairs > li")).hasSize(2);
    }

    @Test
    void the_years_are_chosen_above_a_page_and_go_along_with_its_links() {
        open(PROJECT);
        int all = page.texts("#life tbody tr:not(.below)").size();
        new Select(page.element("[name=years-to]")).selectByValue("2023");
        page.waiting().until(b -> b.getCurrentUrl().endsWith("asOf=2023"));
        page.settled();
        assertThat(page.texts("#life tbody tr:not(.below)")).hasSizeLessThan(all);
        assertThat(page.text("main")).doesNotContain("2024");
        page.browser.findElement(By.linkText("发现")).click();
        page.waiting().until(b -> b.getCurrentUrl().contains("/findings?asOf=2023"));
        page.settled();
        page.until("[name=years-from]");
        new Select(page.element("[name=years-from]")).selectByValue("2022");
        page.waiting().until(b -> b.getCurrentUrl().contains("said=2022..2023"));
        page.settled();
        page.until("#years.chosen a");
        page.press("#years a");
        page.waiting().until(b -> !b.getCurrentUrl().contains("said"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/queries/documents", "/explore", "/search?type=Project"})
    void every_page_goes_by_the_chosen_years(String path) {
        open(path + (path.contains("?") ? "&" : "?") + "asOf=2021");
        page.until("#years.chosen");
        assertThat(page.text("main")).doesNotContain("2022", "2023", "2024");
    }

    @Test
    void what_was_not_known_then_says_so() {
        open("/id/Park/640121/" + Running.encoded("永宁高新技术产业开发区") + "?asOf=2021");
        assertThat(page.text("main")).contains("所选年份的文件没有提到它");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lives", "/identities", "/findings?asOf=2023"})
    void axe_finds_nothing_and_nothing_stands_out_to_the_side(String path) {
        open(path);
        page.lookedAtInEveryWay("years" + path.replaceAll("[^a-z]+", "-"));
    }

    @Test
    void an_error_leads_to_its_explanation() {
        page.open("/editor?query=SELECT");
        page.until(".failure a");
        assertThat(page.console()).allMatch(e -> e.getMessage().contains("400"));
        page.press(".failure a");
        page.waiting().until(b -> page.text("h1").startsWith("Y709"));
        page.settled();
        assertThat(page.text("main")).contains("HTTP 400", "请在所指行列处修改");
        page.press(".kicker a");
        page.untilHeading("错误代码");
        assertThat(page.texts("main li a")).hasSizeGreaterThan(100);
    }
}

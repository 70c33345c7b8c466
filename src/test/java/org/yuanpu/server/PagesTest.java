package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Pages that are read: overview, search, thing, document. */
@ExtendWith(InBrowser.class)
class PagesTest {

    private static final String PARK =
            "/id/Park/500116/%E7%8F%9E%E7%92%9C%E5%B7%A5%E4%B8%9A%E5%9B%AD";
    private static final String REGION = "/id/Region/500116/%E6%B1%9F%E6%B4%A5%E5%8C%BA";
    private static final String PLAN = "/id/Document/0/plan.txt";

    private final Browsing page;

    PagesTest(Browsing page) {
        this.page = page;
    }

    @Test
    void from_search_to_a_park_to_a_project_to_its_sentence_to_the_place_in_the_report() {
        page.open("/");
        WebElement search = page.element("#q");
        search.sendKeys("珞璜");
        page.until("#q-list [role=option]");
        assertThat(page.texts("#q-list .kind")).contains("园区");
        search.sendKeys(Keys.ARROW_DOWN);
        assertThat(page.element("#q-0").getDomAttribute("aria-selected")).isEqualTo("true");
        search.clear();
        search.sendKeys("lhgyy");
        page.waiting().until(b -> page.texts("#q-list [role=option]").contains("珞璜工业园"));
        search.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        page.untilHeading("珞璜工业园");
        page.shot("thing");
        page.browser.findElement(By.linkText("道恩高分子材料扩能")).click();
        page.untilHeading("道恩高分子材料扩能");
        assertThat(page.texts("mark")).contains("道恩高分子材料扩能");
        page.press("#of-locatedIn blockquote footer a");
        page.until("article .here");
        assertThat(String.join("", page.texts("article .here"))).contains("道恩高分子材料扩能");
        page.shot("document");
    }

    @Test
    void the_overview_leads_on_from_its_counts() {
        page.open("/");
        assertThat(page.texts(".charts figcaption").toString()).contains("地区生产总值");
        assertThat(page.element(".charts svg").getDomAttribute("aria-label"))
                .contains("目标")
                .contains("实际");
        assertThat(page.text("#findings")).contains("示例");
        page.shot("overview");
        page.press(".bars a");
        page.settled();
        assertThat(page.text("h1")).startsWith("项目：");
        page.open("/");
        page.press("a.tile[href*=Park]");
        page.settled();
        assertThat(page.texts(".columns a")).contains("珞璜工业园");
    }

    @Test
    void a_region_shows_its_figures_as_charts_and_table_each_above_its_sentence() {
        page.open(REGION);
        assertThat(page.texts(".charts figure")).hasSizeGreaterThanOrEqualTo(4);
        WebElement filter = page.element("#figures input");
        filter.sendKeys("一般公共预算收入");
        page.waiting()
                .until(
                        b ->
                                page.texts("#figures tbody th").stream()
                                        .allMatch(t -> t.contains("一般公共预算收入")));
        page.press("#figures .reveal");
        page.until("#figures .below blockquote mark");
        assertThat(page.text("#figures .below blockquote")).contains("一般公共预算收入");
        page.shot("region");
    }

    @Test
    void statements_name_document_section_page_and_rule() {
        page.open(PARK);
        assertThat(page.texts("#to-locatedIn blockquote footer").toString())
                .contains("江津区计划报告 · （一）工业 · 第 3 页 · 规则 project.status.list");
        page.waiting().until(b -> !b.findElements(By.cssSelector(".network canvas")).isEmpty());
        page.press("aside .save");
        assertThat(page.downloaded("yuanpu.ttl")).contains("yp:Park");
    }

    @Test
    void a_document_tells_what_was_read_from_its_words_and_what_was_refused() {
        page.open(PLAN);
        WebElement words = page.element("article .m-Project");
        new Actions(page.browser).moveToElement(words).perform();
        page.waiting().until(b -> page.element("#card").isDisplayed());
        assertThat(page.text("#card")).contains("项目：道恩高分子材料扩能", "位于 · 珞璜工业园");
        assertThat(page.text("#refused")).contains("示例", "珞璜工业园新开工");
        page.press("input[value=Project]");
        assertThat(page.element("article").getDomAttribute("class")).contains("no-Project");
        page.press(".fact-list li:first-child a");
        page.until("article .here");
        assertThat(String.join("", page.texts("article .here"))).contains("珞璜工业园");
    }

    @Test
    void promises_are_shown_with_what_became_of_them_and_their_sentences() {
        page.open("/");
        page.press("#findings h3 a[href='/findings']");
        page.untilHeading("承诺与分歧");
        page.browser.findElement(By.partialLinkText("完成")).click();
        page.settled();
        assertThat(page.texts("#promises tbody .tag")).contains("未完成");
        page.press("#promises .reveal");
        page.until("#promises .below blockquote mark");
        assertThat(page.texts("#promises .below .tag").toString()).contains("目标", "实际");
        page.shot("promises");
    }

    @Test
    void a_name_that_tries_to_be_a_script_is_text() {
        page.open("/search?q=script");
        By name = By.linkText("<script>alert(1)</script>公司");
        page.browser.findElement(name).click();
        page.untilHeading("<script>alert(1)</script>公司");
        assertThat(page.browser.findElements(By.cssSelector("main script"))).isEmpty();
    }

    @Test
    void a_name_from_a_table_leads_to_its_page() {
        page.open("/search?exact&q=%E7%8F%9E%E7%92%9C%E5%B7%A5%E4%B8%9A%E5%9B%AD");
        page.untilHeading("珞璜工业园");
    }

    @Test
    void a_decision_is_shown_line_by_line_and_leads_to_no_page() {
        page.open(PARK);
        assertThat(page.text("#of-renamedTo blockquote"))
                .contains("rename: Park/500116/珞璜工业园\nto: 珞璜某某园\nreason: 以批文为准")
                .contains("own.yaml");
        assertThat(page.browser.findElements(By.cssSelector("#of-renamedTo a"))).isEmpty();
        assertThat(page.text("#life")).contains("own.yaml", "珞璜某某园");
        assertThat(page.texts("#life a")).doesNotContain("own.yaml");
    }
}

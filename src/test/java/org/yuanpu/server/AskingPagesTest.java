package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Pages that are asked: saved queries, the SPARQL editor, the ontology. */
@ExtendWith(InBrowser.class)
class AskingPagesTest {

    private static final String PNG = "\u0089PNG";

    private final Browsing page;

    AskingPagesTest(Browsing page) {
        this.page = page;
    }

    @Test
    void a_saved_query_is_filled_in_run_sorted_shared_and_taken_away() {
        page.open("/queries?tag=park");
        page.browser.findElement(By.cssSelector("a[href='/queries/park-projects']")).click();
        page.waiting().until(b -> b.getCurrentUrl().contains("park-projects"));
        page.settled();
        page.waiting().until(b -> suggestions("park").contains("双福工业园"));
        WebElement park = page.element("#p-park");
        park.clear();
        park.sendKeys("双福工业园", Keys.ENTER);
        page.waiting().until(b -> b.getCurrentUrl().contains("park=%E5%8F%8C"));
        page.until("tbody tr");
        List<String> before = page.texts("tbody td:first-child");
        page.press("thead th:first-child button");
        page.press("thead th:first-child button");
        assertThat(page.element("thead th").getDomAttribute("aria-sort")).isEqualTo("descending");
        assertThat(page.texts("tbody td:first-child")).hasSameElementsAs(before);
        page.press("a[href*='.csv?']");
        assertThat(page.downloaded("park-projects.csv")).contains("\n");
        page.press("a[href*='.xlsx?']");
        assertThat(page.downloaded("park-projects.xlsx")).startsWith("PK");
        page.browser.navigate().refresh();
        page.settled();
        assertThat(page.element("#p-park").getDomProperty("value")).isEqualTo("双福工业园");
    }

    private List<String> suggestions(String parameter) {
        return page
                .browser
                .findElements(By.cssSelector("#p-" + parameter + "-list option"))
                .stream()
                .map(o -> o.getDomAttribute("value"))
                .toList();
    }

    @Test
    void a_result_is_shown_as_table_chart_and_text() {
        page.open("/queries/counts");
        page.until(".plot[data-kind=bar] canvas");
        assertThat(page.element(".plot").getDomAttribute("aria-label")).contains("项目 ");
        assertThat(page.texts("table").toString()).contains("项目");
        page.shot("chart");
        page.press(".chart-box + .actions button");
        assertThat(page.downloaded("counts.png")).startsWith(PNG);
        page.press("[data-view=line]");
        page.until(".plot[data-kind=line][aria-busy=false] canvas");
        page.press("[data-view=text]");
        assertThat(page.text("[role=tabpanel] pre")).contains("\n");
    }

    @Test
    void numbers_sort_as_numbers() {
        page.open("/queries/parks");
        page.press("thead th:nth-child(3) button");
        page.press("thead th:nth-child(3) button");
        List<Integer> projects =
                page.texts("tbody td:nth-child(3)").stream().map(Integer::valueOf).toList();
        List<Integer> sorted = new ArrayList<>(projects);
        sorted.sort(Comparator.reverseOrder());
        assertThat(projects).isEqualTo(sorted).hasSizeGreaterThan(10);
    }

    @Test
    void a_graph_is_drawn_and_listed() {
        page.open("/queries/links");
        page.until(".network canvas");
        assertThat(page.texts("tbody tr").toString()).contains("位于");
        page.browser.findElement(By.xpath("//button[text()='PNG']")).click();
        assertThat(page.downloaded("yuanpu.png")).startsWith(PNG);
    }

    @Test
    void the_editor_completes_terms_and_shows_where_a_mistake_is() {
        page.open("/editor");
        WebElement field = page.element("#query");
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        field.sendKeys("SELECT * WHERE {", Keys.ENTER, "?s yp:loca");
        page.until(".CodeMirror-hints [role=option]");
        page.accessible("suggestions");
        field.sendKeys(Keys.TAB);
        assertThat(written())
                .startsWith("PREFIX yp: <https://w3id.org/yuanpu/ontology#>")
                .endsWith("?s yp:locatedIn");
        field.sendKeys(" }", Keys.chord(Keys.CONTROL, Keys.ENTER));
        page.until(".failure");
        assertThat(page.text(".failure")).contains("Y709", "第 3 行");
        assertThat(page.text(".fault .CodeMirror-linenumber")).isEqualTo("3");
        assertThat(page.console()).allMatch(e -> e.getMessage().contains("400"));
        field.sendKeys(Keys.chord(Keys.CONTROL, Keys.END), Keys.BACK_SPACE, "?o } LIMIT 3");
        assertThat(page.browser.findElements(By.cssSelector(".fault"))).isEmpty();
        field.sendKeys(Keys.ESCAPE, Keys.chord(Keys.CONTROL, Keys.ENTER));
        page.until(".result tbody tr");
        assertThat(page.texts(".result tbody tr")).hasSize(3);
        page.shot("editor");
        new Select(page.element("#example")).selectByVisibleText("园区的项目");
        page.waiting().until(b -> written().contains("?_park"));
        assertThat(page.texts(".code .cm-keyword")).contains("SELECT");
    }

    @Test
    void the_keyboard_leaves_the_editor() {
        page.open("/editor");
        WebElement field = page.element("#query");
        field.sendKeys(Keys.TAB);
        assertThat(page.browser.switchTo().activeElement()).isNotEqualTo(field);
        field.sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
        assertThat(page.text(":focus")).contains("Ctrl+Enter");
        assertThat(written()).doesNotContain("\t");
    }

    /** What stands in the editor. */
    private String written() {
        return (String)
                page.script("return document.querySelector('.CodeMirror').CodeMirror.getValue()");
    }

    @Test
    void the_ontology_is_read_in_both_languages_with_diagram_and_constraints() {
        page.open("/ontology");
        assertThat(page.text("#Park")).contains("园区", "park");
        assertThat(page.texts(".diagram .property")).contains("位于");
        page.press("#Park details summary");
        assertThat(page.text("#Park .constraints")).contains("名称应恰有一个");
        page.shot("ontology");
        page.press("[lang=en].switch");
        page.untilHeading("Ontology");
        page.press("#Park details summary");
        assertThat(page.text("#Park .constraints")).contains("There must be one name");
        page.press("[lang=zh].switch");
        page.untilHeading("本体");
    }
}

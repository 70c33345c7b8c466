package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.PrintsPage;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;

/** What holds for every page: for all readers, at every width, in both languages, on paper. */
@ExtendWith(InBrowser.class)
class EveryPageTest {

    private static final String PARK =
            "/id/Park/500116/%E7%8F%9E%E7%92%9C%E5%B7%A5%E4%B8%9A%E5%9B%AD";

    private final Browsing page;

    EveryPageTest(Browsing page) {
        this.page = page;
    }

    /** Light and dark, and three widths: one page is loaded once and looked at in every way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=%E6%B1%9F%E6%B4%A5",
                "/search?type=Document",
                PARK,
                "/id/Document/0/plan.txt",
                "/findings",
                "/diff",
                "/problems",
                "/problems/Y709",
                "/queries",
                "/queries/park-projects",
                "/queries/counts",
                "/explore",
                "/editor",
                "/ontology"
            })
    void axe_finds_nothing_and_nothing_stands_out_to_the_side(String path) {
        page.open(path);
        page.lookedAtInEveryWay("phone" + path.replaceAll("[^a-z]+", "-"));
    }

    @Test
    void the_reader_chooses_language_and_light() {
        page.open("/");
        page.press("[lang=en].switch");
        page.untilHeading("Overview");
        assertThat(page.element("html").getDomAttribute("lang")).isEqualTo("en");
        page.press(".theme");
        assertThat(page.script("return document.documentElement.dataset.theme")).isEqualTo("dark");
        page.open("/queries");
        assertThat(page.text("h1")).isEqualTo("Queries");
        page.shot("english-dark");
        page.press(".theme");
        page.press("[lang=zh].switch");
        page.untilHeading("查询");
    }

    @Test
    void the_keyboard_reaches_the_content_and_every_part_of_the_header() {
        page.open("/");
        page.element("body").sendKeys(Keys.TAB);
        WebElement skip = page.browser.switchTo().activeElement();
        assertThat(skip.getDomAttribute("id")).isEqualTo("skip");
        skip.sendKeys(Keys.ENTER);
        assertThat(page.browser.getCurrentUrl()).endsWith("#page");
        page.browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(page.browser.switchTo().activeElement().getDomAttribute("class"))
                .contains("tile");
    }

    @Test
    void a_page_prints() {
        page.open(PARK);
        String pdf = ((PrintsPage) page.browser).print(new PrintOptions()).getContent();
        assertThat(pdf.length()).isGreaterThan(10_000);
        page.browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(page.element("#header").isDisplayed()).isFalse();
        assertThat(page.element("blockquote").isDisplayed()).isTrue();
        page.browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
}

package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.yuanpu.ontology.Base;

/** The pages by the paths of their users, where there is a browser; in CI there must be one. */
class PagesTest {

    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    @TempDir static Path folder;

    private static Running running;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Files.exists(DRIVER) || "true".equals(System.getenv("CI")), "no browser here");
        running = Running.in(folder, Limits.USUAL);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.addArguments("--window-size=1280,900");
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "zh-CN,zh"));
        options.setCapability("goog:loggingPrefs", logs);
        browser =
                new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(DRIVER.toFile())
                                .build(),
                        options);
        Files.createDirectories(SCREENSHOTS);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (running != null) {
            running.close();
        }
    }

    @AfterEach
    void nothing_went_wrong_in_the_console() {
        List<LogEntry> severe =
                browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .filter(e -> e.getLevel().equals(Level.SEVERE))
                        .toList();
        assertThat(severe).isEmpty();
    }

    @Test
    void from_search_to_a_thing_to_its_sentence_to_the_place_in_the_document() throws IOException {
        open("/");
        assertThat(text("h1")).isEqualTo("总览");
        WebElement search = browser.findElement(By.id("q"));
        search.sendKeys("lhgyy");
        until("#suggestions li");
        search.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        untilHeading("珞璜工业园");
        assertThat(text("main")).contains("道恩高分子材料扩能", "珞璜组团");
        assertThat(texts("mark")).contains("珞璜工业园", "道恩高分子材料扩能");
        shot("thing");
        browser.findElement(By.cssSelector("blockquote footer a")).click();
        untilHeading("江津区计划报告");
        assertThat(texts("article .here")).contains("珞璜工业园");
        assertThat(texts("article .m-Observation")).contains("地区生产总值增长6%");
        shot("document");
    }

    @Test
    void a_name_that_tries_to_be_a_script_is_text() {
        open("/search?q=script");
        assertThat(text("main")).contains("<script>alert(1)</script>公司");
        browser.findElement(By.linkText("<script>alert(1)</script>公司")).click();
        untilHeading("<script>alert(1)</script>公司");
        assertThat(browser.findElements(By.cssSelector("main script"))).isEmpty();
    }

    @Test
    void a_saved_query_is_filled_in_run_sorted_and_shared() {
        open("/queries");
        browser.findElement(By.linkText("园区的项目")).click();
        untilHeading("园区的项目");
        until("tbody tr");
        WebElement park = browser.findElement(By.id("p-park"));
        park.clear();
        park.sendKeys("珞璜组团", Keys.ENTER);
        waiting().until(b -> b.getCurrentUrl().contains("park=%E7%8F%9E"));
        until("tbody tr");
        browser.findElement(By.cssSelector("thead th:nth-child(2) button")).click();
        assertThat(texts("tbody td")).contains("道恩高分子材料扩能");
        assertThat(browser.findElement(By.linkText("CSV")).getDomAttribute("href"))
                .startsWith("/api/queries/projects-of-park.csv?park=%E7%8F%9E");
        browser.navigate().refresh();
        until("tbody tr");
        assertThat(browser.findElement(By.id("p-park")).getDomProperty("value")).isEqualTo("珞璜组团");
    }

    @Test
    void the_explorer_shows_links_filters_and_finds_a_path() throws IOException {
        open("/explore?thing=" + Running.encoded(Base.DEFAULT.iri() + "Park/500116/珞璜工业园"));
        waiting().until(b -> script("return window.explored?.edges().length") instanceof Long);
        assertThat(script("return explored.nodes().length")).isEqualTo(2L);
        shot("explorer");
        browser.findElement(By.cssSelector(".filters input")).click();
        assertThat(script("return explored.nodes('.out').length")).isEqualTo(1L);
        browser.findElement(By.cssSelector(".filters input")).click();
        script("explored.nodes().select()");
        browser.findElement(By.cssSelector(".actions button")).click();
        assertThat(script("return explored.elements('.way').length")).isEqualTo(3L);
    }

    @Test
    void sparql_is_answered_and_errors_name_their_line() {
        open("/editor");
        browser.findElement(By.cssSelector("button.primary")).click();
        until("tbody tr");
        WebElement area = browser.findElement(By.id("query"));
        area.clear();
        area.sendKeys(
                "SELECT *", Keys.ENTER, "WHERE { ?s ?p }", Keys.chord(Keys.CONTROL, Keys.ENTER));
        until(".failure");
        assertThat(text(".failure")).contains("Y709", "2");
        browser.manage().logs().get(LogType.BROWSER);
    }

    @Test
    void the_ontology_is_read_in_both_languages_and_the_pages_in_either() {
        open("/ontology");
        assertThat(text("#Park")).contains("园区", "park");
        browser.findElement(By.cssSelector("[lang=en].switch")).click();
        untilHeading("Ontology");
        browser.findElement(By.cssSelector("[lang=zh].switch")).click();
        untilHeading("本体");
    }

    @Test
    void every_page_fits_a_phone_and_the_dark() throws IOException {
        browser.manage().window().setSize(new Dimension(400, 800));
        try {
            for (String path : List.of("/", "/queries", "/queries/links", "/ontology", "/editor")) {
                open(path);
                Object over = script("return document.documentElement.scrollWidth - innerWidth");
                assertThat((Long) over).as(path).isLessThanOrEqualTo(0);
            }
            open("/");
            browser.findElement(By.cssSelector(".theme")).click();
            assertThat(script("return document.documentElement.dataset.theme")).isEqualTo("dark");
            shot("phone-dark");
            browser.findElement(By.cssSelector(".theme")).click();
        } finally {
            browser.manage().window().setSize(new Dimension(1280, 900));
        }
    }

    private static void open(String path) {
        browser.get(running.at(path).toString());
        until("main[data-ready]");
    }

    private static WebDriverWait waiting() {
        return new WebDriverWait(browser, Duration.ofSeconds(20), Duration.ofMillis(50));
    }

    private static void until(String selector) {
        waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
    }

    private static void untilHeading(String words) {
        waiting().until(ExpectedConditions.textToBe(By.tagName("h1"), words));
    }

    private static String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    private static List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static Object script(String script) {
        return ((JavascriptExecutor) browser).executeScript(script);
    }

    private static void shot(String name) throws IOException {
        Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}

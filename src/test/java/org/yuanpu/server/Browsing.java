package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
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
import org.yuanpu.ontology.Home;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Part;
import org.yuanpu.store.SharedGraph;

/**
 * A browser before a server that holds the seeds, one document more, with a refused fact, and a
 * decision.
 */
final class Browsing implements AutoCloseable {

    static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final String STANDS =
            "return Boolean(document.querySelector('main[data-ready]'))"
                    + " && !document.querySelector('[aria-busy=true]')";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final ChromeDriver browser;
    private final YuanpuServer server;
    private final Path downloads;
    private final Path folder;
    private Running years;

    /**
     * @param folder an empty one, for the store and what the browser downloads
     */
    Browsing(Path folder) throws IOException {
        this.downloads = Files.createDirectories(folder.resolve("downloads")).toAbsolutePath();
        this.folder = folder;
        this.server = served(folder.resolve("store"));
        this.browser = chromium(downloads);
        // Made known to each page, and read only by those where it is asked for.
        browser.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "window.readAxe = () => {" + axe() + "};"));
        Files.createDirectories(SCREENSHOTS);
    }

    private static YuanpuServer served(Path folder) {
        LocalStore store = BuiltStores.ofSeeds(folder);
        store.replace(Running.document("1"));
        Graph decisions = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(decisions, "server/decisions.ttl");
        store.putShared(
                new SharedGraph(Part.GRAPH, "https://w3id.org/yuanpu/decisions", "1", decisions));
        return YuanpuServer.start(Settings.local(0), store, Home.find());
    }

    private static ChromeDriver chromium(Path downloads) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.addArguments("--window-size=1280,900");
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "intl.accept_languages",
                        "zh-CN,zh",
                        "download.default_directory",
                        downloads.toString()));
        options.setCapability("goog:loggingPrefs", logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
                options);
    }

    private static String axe() throws IOException {
        try (InputStream in = Browsing.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        browser.quit();
        server.close();
        if (years != null) {
            years.close();
        }
    }

    /** Another server, with invented reports of several years. */
    Running years() {
        if (years == null) {
            years =
                    Running.over(
                            BuiltStores.of("src/test/resources/cycles", folder.resolve("years")));
        }
        return years;
    }

    /** Opens a page of the server and waits until it stands. */
    void open(String path) {
        visit(server.address() + path.substring(1));
    }

    /** Opens an address and waits until its page stands. */
    void visit(String address) {
        browser.get(address);
        settled();
    }

    /** Waits until the page and the parts that come later stand. */
    void settled() {
        waiting().until(b -> script(STANDS).equals(true));
    }

    WebDriverWait waiting() {
        return new WebDriverWait(browser, PATIENCE, Duration.ofMillis(20));
    }

    WebElement until(String selector) {
        return waiting()
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
    }

    void untilHeading(String words) {
        waiting().until(ExpectedConditions.textToBe(By.tagName("h1"), words));
        settled();
    }

    WebElement element(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    /** Presses an element, wherever on the page it is. */
    void press(String selector) {
        WebElement element = until(selector);
        script("arguments[0].scrollIntoView({ block: 'center' })", element);
        element.click();
    }

    String text(String selector) {
        return element(selector).getText();
    }

    /** The visible texts of all elements, taken at one moment. */
    List<String> texts(String selector) {
        String all =
                "return [...document.querySelectorAll(arguments[0])]"
                        + ".map((e) => e.innerText ?? e.textContent)";
        return ((List<?>) script(all, selector)).stream().map(t -> ((String) t).strip()).toList();
    }

    Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) browser).executeScript(script, arguments);
    }

    /** The picture of the explorer, when it is drawn. */
    void drawn() {
        waiting()
                .until(b -> script("return Boolean(window.explored?.nodes().length)").equals(true));
    }

    /**
     * Light and dark, and at three widths: axe-core finds nothing, and nothing stands out to the
     * side.
     *
     * @param name of the screenshot at the width of a phone
     */
    void lookedAtInEveryWay(String name) {
        try {
            accessible("light");
            dark(true);
            // All else that axe-core looks for is the same in the dark.
            assertThat(violations("{ runOnly: ['color-contrast', 'link-in-text-block'] }"))
                    .as("dark")
                    .isEmpty();
            for (int width : new int[] {1280, 800, 390}) {
                width(width);
                // A page draws its charts anew a moment after its width has changed.
                waiting().withMessage("stands out at " + width).until(b -> over() <= 0);
            }
            shot(name);
        } finally {
            dark(false);
            width(1280);
        }
    }

    /** By how many pixels something stands out to the side. */
    private long over() {
        return (Long) script("return document.documentElement.scrollWidth - innerWidth");
    }

    /** What is shown is for all readers: axe-core finds nothing. */
    void accessible(String state) {
        assertThat(violations("{}")).as(state).isEmpty();
    }

    /** What axe-core finds on the page that is shown: rules and elements. */
    private List<?> violations(String options) {
        return (List<?>)
                browser.executeAsyncScript(
                        """
                        const done = arguments[0];
                        if (!window.axe) readAxe();
                        // Of many rows and items that are made alike, some stand for all.
                        const some = { exclude: [['main :nth-child(n+25)']] };
                        axe.run(some, { resultTypes: ['violations'], preload: false, ...(%s) }).then((r) => done(
                          r.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target}`))));
                        """
                                .formatted(options));
    }

    void dark(boolean dark) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of(
                                        "name",
                                        "prefers-color-scheme",
                                        "value",
                                        dark ? "dark" : "light"))));
    }

    /** The width of the page; a window would not become as narrow as a phone. */
    void width(int pixels) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** A file that the browser has downloaded, when it is whole. */
    String downloaded(String name) {
        Path file = downloads.resolve(name);
        // The browser holds the name with an empty file until the whole one takes its place.
        waiting().until(b -> file.toFile().length() > 0);
        try {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            // A later download of that name shall not be taken for this one.
            Files.delete(file);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void shot(String name) {
        try {
            Files.write(
                    SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the console has said since it was last asked. */
    List<LogEntry> console() {
        return browser.manage().logs().get(LogType.BROWSER).getAll();
    }
}

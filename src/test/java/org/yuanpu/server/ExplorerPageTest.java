package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.yuanpu.ontology.Base;
import org.yuanpu.store.DocumentEntry;

/** The page where people follow links. */
@ExtendWith(InBrowser.class)
class ExplorerPageTest {

    private static final String ID = Base.DEFAULT.iri();
    private static final String YP = "https://w3id.org/yuanpu/ontology#";
    private static final String PROJECT = ID + "Project/500116/道恩高分子材料扩能";
    private static final String CROWDED = ID + "Park/0/某某园";
    private static final String PARK = ID + "Park/500116/珞璜工业园";

    private final Browsing page;

    ExplorerPageTest(Browsing page) {
        this.page = page;
    }

    private void explore(String iri) {
        page.open("/explore?thing=" + Running.encoded(iri));
        page.drawn();
    }

    private long nodes(String selector) {
        return (Long) page.script("return explored.nodes(arguments[0]).length", selector);
    }

    /** Told by the class that hides: what is ":visible" may lag until it is drawn anew. */
    private long shownProjects() {
        return (Long)
                page.script("return explored.nodes('[type = \"Project\"]').not('.out').length");
    }

    @Test
    void a_thing_that_is_pressed_brings_its_neighbours() {
        explore(PARK);
        long few = nodes("*");
        page.script("explored.getElementById(arguments[0]).emit('tap')", PROJECT);
        page.waiting().until(b -> page.text(".chosen h2").equals("道恩高分子材料扩能"));
        page.open("/explore?thing=" + Running.encoded(PROJECT));
        page.drawn();
        page.script("explored.getElementById(arguments[0]).emit('tap')", PARK);
        page.waiting().until(b -> nodes("*") >= few);
        page.shot("explorer");
    }

    @Test
    void types_links_and_statuses_are_hidden_and_shown() {
        explore(PARK);
        page.press("input[name=type][value=Project]");
        assertThat(nodes("[type = \"Project\"]"))
                .isPositive()
                .isEqualTo(nodes("[type = \"Project\"].out"));
        page.press("input[name=type][value=Project]");
        assertThat(nodes(".out")).isZero();
        assertThat(shownProjects()).isPositive();
        page.press("input[name=kind][value=locatedIn]");
        assertThat(
                        page.script(
                                "return explored.edges('[kind = \"locatedIn\"]').not('.out').length"))
                .isEqualTo(0L);
        assertThat(shownProjects()).isZero();
        page.press("input[name=kind][value=locatedIn]");
        page.press(".stage > div:last-child summary");
        page.until(".stage table tbody tr");
        assertThat(page.texts(".stage table tbody tr").toString()).contains("位于");
    }

    @Test
    void layouts_differ() {
        explore(PARK);
        String places = "return JSON.stringify(explored.nodes().map((n) => n.position()))";
        Object forces = page.script(places);
        new Select(page.element("#layout")).selectByValue("grid");
        assertThat(page.script(places)).isNotEqualTo(forces);
    }

    @Test
    void a_path_is_found_beyond_what_is_drawn() {
        explore(PARK);
        page.press(".paths summary");
        choose("path-from", "道恩高分子材料扩能");
        choose("path-to", "中联金先进材料");
        page.press(".find-path");
        page.until(".paths ol li");
        assertThat(page.text(".paths ol")).contains("道恩高分子材料扩能", "珞璜工业园", "中联金先进材料");
        assertThat(nodes(".way")).isEqualTo(3L);
        page.shot("path");
    }

    private void choose(String field, String name) {
        WebElement input = page.element("#" + field);
        input.sendKeys(name);
        page.waiting().until(b -> page.texts("#" + field + "-list [role=option]").contains(name));
        input.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    }

    @Test
    void what_is_selected_is_exported_in_five_forms() {
        explore(PARK);
        page.script(
                "explored.getElementById(arguments[0]).closedNeighborhood('node[type = \"Project\"], #x').union(explored.getElementById(arguments[0])).select()",
                PARK);
        for (String form : new String[] {"PNG", "SVG", "GraphML", "Turtle", "CSV"}) {
            page.browser.findElement(By.xpath("//button[text()='" + form + "']")).click();
        }
        assertThat(page.downloaded("yuanpu.png")).startsWith("\u0089PNG");
        assertThat(page.downloaded("yuanpu.svg")).contains("<circle").contains("viewBox");
        assertThat(page.downloaded("yuanpu.graphml")).contains("<edge ").contains("<key ");
        assertThat(page.downloaded("yuanpu.ttl")).contains("skos:prefLabel");
        String links = page.downloaded("yuanpu.csv");
        assertThat(links.lines().count()).isGreaterThan(2);
        assertThat(links).contains("locatedIn").doesNotContain("inIndustry");
    }

    @Test
    void a_saved_query_is_a_place_to_start_from() {
        page.open("/explore?query=links");
        page.drawn();
        assertThat(nodes("[type = \"Park\"]")).isPositive();
    }

    @Test
    void neighbours_come_some_at_a_time_and_more_than_two_thousand_not_at_all(
            @TempDir Path folder) {
        try (Running many = Running.in(folder, Limits.USUAL, Admission.USUAL, crowd(2_500))) {
            page.visit(many.at("/explore?thing=" + Running.encoded(CROWDED)).toString());
            page.drawn();
            assertThat(nodes("*")).isEqualTo(41L);
            page.script("explored.getElementById(arguments[0]).emit('tap')", CROWDED);
            page.press("button.expand");
            page.waiting().until(b -> nodes("*") == 81L);
            page.visit(many.at("/explore?all").toString());
            page.until(".narrow");
            assertThat(page.text(".narrow")).contains("2,000");
            assertThat(page.browser.findElements(By.cssSelector("canvas"))).isEmpty();
            page.press(".narrow .actions button:last-child");
            page.drawn();
            assertThat(nodes("*")).isEqualTo(500L);
        }
    }

    /** A document with one park and many projects in it. */
    private static DocumentEntry crowd(int projects) {
        Node document = NodeFactory.createURI(ID + "Document/0/crowd.txt");
        Graph graph = GraphFactory.createDefaultGraph();
        Node park = named(graph, document, "Park", "某某园");
        for (int i = 0; i < projects; i++) {
            Node project = named(graph, document, "Project", "某某项目" + i);
            graph.add(project, NodeFactory.createURI(YP + "locatedIn"), park);
        }
        Graph nothing = GraphFactory.createDefaultGraph();
        return new DocumentEntry("crowd.txt", document.getURI(), "1", "", graph, nothing);
    }

    private static Node named(Graph graph, Node document, String type, String name) {
        Node thing = NodeFactory.createURI(ID + type + "/0/" + name);
        graph.add(thing, RDF.type.asNode(), NodeFactory.createURI(YP + type));
        graph.add(thing, SKOS.prefLabel.asNode(), NodeFactory.createLiteralString(name));
        graph.add(thing, NodeFactory.createURI(YP + "mentionedIn"), document);
        return thing;
    }
}

package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Part;
import org.yuanpu.store.Stores;

/** Clients' queries make room for what is quick. */
class CourtesyTest {

    /** Looks at some ten thousand statements. */
    private static final Query PAIRS =
            QueryFactory.create("SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f }");

    @TempDir static Path folder;

    private static LocalStore store;
    private static Engine engine;

    @BeforeAll
    static void open() {
        store = Stores.hold(folder);
        store.replace(Running.document("1"));
        engine = new Engine(store, Limits.USUAL, new State());
    }

    @AfterAll
    static void close() {
        engine.close();
        store.close();
    }

    private static String answer() {
        return new String(engine.answer(Part.GRAPH, PAIRS, Format.CSV, "test"));
    }

    private static long stoodBack() {
        return engine.courtesy().stoodBack();
    }

    @Test
    void a_query_stands_back_for_others_and_still_gives_the_whole_answer() {
        long before = stoodBack();
        String alone = answer();
        assertThat(engine.courtesy().quickly(CourtesyTest::answer)).isEqualTo(alone);
        assertThat(stoodBack()).as("nobody else is there").isEqualTo(before);
        Courtesy courtesy = engine.courtesy();
        assertThat(courtesy.quickly(() -> courtesy.quickly(CourtesyTest::answer))).isEqualTo(alone);
        assertThat(stoodBack()).isGreaterThan(before);
    }

    @Test
    void what_the_server_asks_for_itself_does_not() {
        long before = stoodBack();
        Courtesy courtesy = engine.courtesy();
        courtesy.quickly(() -> courtesy.quickly(() -> engine.rows(Part.GRAPH, PAIRS)));
        assertThat(stoodBack()).isEqualTo(before);
    }
}

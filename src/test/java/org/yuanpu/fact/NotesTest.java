package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yuanpu.document.Span;

/** A sentence is read again only where the document now gives it other answers. */
class NotesTest {

    private static final Known NOTHING = new Known(List.of());
    private static final Key COMPANY = new Key("Enterprise", "霖珏");
    private static final Key PROJECT = new Key("Project", "霖珏机电项目");
    private static final Evidence EVIDENCE =
            new Evidence(List.of(new Span(0, 6)), new Span(0, 12), "", "status.test");

    private final List<Draft> read = new ArrayList<>();

    @Test
    void the_same_answers_give_the_same_facts_without_reading() {
        Draft first = new Draft(NOTHING, Companies.NONE);
        Notes notes = first.noting(() -> sentence(first));
        Draft second = new Draft(NOTHING, new Companies(Set.of("烁玖")));

        second.take(notes, () -> sentence(second));

        assertThat(read).containsExactly(first);
        assertThat(second.relations()).isEqualTo(first.relations()).hasSize(1);
        assertThat(second.namings()).extracting(Draft.Naming::key).containsExactly(PROJECT);
        assertThat(second.namings().get(0).aliases()).containsExactly("霖珏机电");
        assertThat(second.namings().get(0).evidence()).containsExactly(EVIDENCE);
    }

    @Test
    void a_company_that_the_document_is_now_known_to_name_is_asked_for_again() {
        Draft first = new Draft(NOTHING, Companies.NONE);
        Notes notes = first.noting(() -> sentence(first));
        Draft second = new Draft(NOTHING, new Companies(Set.of("霖珏")));

        second.take(notes, () -> sentence(second));

        assertThat(read).containsExactly(first, second);
        assertThat(second.namings())
                .extracting(Draft.Naming::key)
                .containsExactly(PROJECT, COMPANY);
    }

    @Test
    void a_thing_that_was_not_named_before_is_asked_for_again() {
        Draft first = new Draft(NOTHING, Companies.NONE);
        Notes notes = first.noting(() -> sentence(first));
        Draft second = new Draft(NOTHING, Companies.NONE);
        second.name("Enterprise", "霖珏机电", List.of(), EVIDENCE);

        second.take(notes, () -> sentence(second));

        assertThat(read).containsExactly(first, second);
    }

    @Test
    void what_a_sentence_named_itself_is_no_question() {
        Draft first = new Draft(NOTHING, Companies.NONE);
        Notes notes =
                first.noting(
                        () -> {
                            first.name("Project", PROJECT.name(), List.of(), EVIDENCE);
                            assertThat(first.has("Project", PROJECT.name())).isTrue();
                        });

        assertThat(notes.holdIn(new Draft(NOTHING, Companies.NONE))).isTrue();
    }

    /** Names a project, asks whether a company was named and which company the name opens with. */
    private void sentence(Draft draft) {
        read.add(draft);
        draft.name("Project", PROJECT.name(), List.of("霖珏机电"), EVIDENCE);
        draft.relate(
                PROJECT,
                "hasStatus",
                new Key("Status", "started"),
                Optional.empty(),
                Modality.ACTUAL,
                EVIDENCE);
        if (draft.has("Enterprise", "霖珏机电")) {
            draft.name("Enterprise", "霖珏机电", List.of(), EVIDENCE);
        }
        draft.companiesOpening(PROJECT.name())
                .forEach(name -> draft.name("Enterprise", name, List.of(), EVIDENCE));
    }
}

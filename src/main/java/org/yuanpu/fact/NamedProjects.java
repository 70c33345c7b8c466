package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;

/** Projects that a sentence calls so behind the name of their company, whatever it says of them. */
final class NamedProjects {

    private static final String RULE = "name.project";

    private final Context context;
    private final Undertakers undertakers;
    private final Sites sites;
    private final Cue called;
    private final Cue makes;
    private final Cue stage;

    NamedProjects(Context context, Undertakers undertakers, Sites sites) {
        this.sites = sites;
        this.context = context;
        this.undertakers = undertakers;
        this.called = context.language().cues().get("project.called");
        this.makes = context.language().cues().get("project.makes");
        this.stage = context.language().cues().get("project.stage");
    }

    /** Notes the projects of one sentence that no rule has told. */
    void read(Reading reading) {
        reading.chunks().forEach(list -> list.items().forEach(item -> read(reading, list, item)));
    }

    private void read(Reading reading, Chunk list, Item item) {
        if (!called.mayBeIn(item.text())) {
            return;
        }
        Matcher name = called.matcher(item.text());
        if (!name.lookingAt()) {
            return;
        }
        String text = reading.sentence().text().text();
        Item project = Item.of(text, item.start(), item.start() + name.end());
        String told = context.clean().name(project.text());
        if (context.draft().has("Project", told)
                || context.draft().has("Project", name.group("bare"))) {
            return;
        }
        Optional<String> company =
                undertakers
                        .named(reading, list, project)
                        .filter(project.text()::startsWith)
                        .filter(who -> isTold(who, project.text().substring(who.length())));
        if (company.isPresent()) {
            Evidence evidence = context.evidence(reading, project, RULE);
            Key subject = context.draft().name("Project", told, List.of(), evidence);
            Key who = context.draft().name("Enterprise", company.get(), List.of(), evidence);
            undertakers.relate(subject, who, evidence);
            sites.note(reading, project, subject, company, evidence);
        }
    }

    /** Whether the name is plainly a company's, or what it makes stands behind it. */
    private boolean isTold(String company, String behind) {
        boolean plain =
                context.nature().is(company, "FIRM")
                        || List.of("company", "trade").stream()
                                .anyMatch(kind -> context.nature().head(company, kind).isPresent());
        return makes.in(behind) || stage.in(behind) || plain && behind.length() > 4;
    }
}

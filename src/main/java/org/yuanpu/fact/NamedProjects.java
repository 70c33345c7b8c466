package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;

/**
 * Projects that a sentence calls so, behind the name of their company or in a list, whatever it
 * says of them.
 */
final class NamedProjects {

    private static final String RULE = "name.project";
    private static final String LISTED = "name.listed";

    /** What stands in front of the first word of a clause. */
    private static final Set<String> ENDS = Set.of("COMMA", "STOP");

    /** Kinds of chunks that say something of the thing in front of them. */
    private static final Set<String> SAYS =
            Set.of("VERB", "OTHER", "GRANT", "ADV", "LEAD", "TAIL", "PREP");

    private final Context context;
    private final Undertakers undertakers;
    private final SharedTails tails;
    private final Sites sites;
    private final Cue called;
    private final Cue makes;
    private final Cue stage;
    private final Cue closer;
    private final Cue counted;
    private final ProjectJudge judge;

    NamedProjects(Context context, Undertakers undertakers, Sites sites) {
        this.sites = sites;
        this.context = context;
        this.undertakers = undertakers;
        this.tails = new SharedTails(context.language());
        this.called = context.language().cues().get("project.called");
        this.makes = context.language().cues().get("project.makes");
        this.stage = context.language().cues().get("project.stage");
        this.closer = context.language().cues().get("project.listing");
        this.counted = context.language().cues().get("list.count-front");
        this.judge = context.judge();
    }

    /** Notes the projects of one sentence that no rule has told. */
    void read(Reading reading) {
        for (Chunk list : reading.chunks()) {
            list.items().forEach(item -> read(reading, list, item));
            if (list.symbol().equals("THINGS.project") && closer.in(list.tail())) {
                list.items().stream()
                        .filter(item -> isBuilt(list, item) || isMade(reading, list, item))
                        .forEach(item -> listed(reading, list, item));
            }
        }
    }

    /** 甲乙、丙丁等6个项目, 甲乙大桥等项目: a list that is counted, or a thing that is called a work. */
    private boolean isBuilt(Chunk list, Item item) {
        return counted.in(list.tail())
                || context.nature().head(item.text(), "project").isPresent()
                || context.nature().is(context.clean().name(item.text()), "FIRM");
    }

    /** 甲乙环保净水器等项目: a company and what it makes. */
    private boolean isMade(Reading reading, Chunk list, Item item) {
        String name = context.clean().name(item.text());
        return undertakers
                .named(reading, list, item)
                .filter(who -> name.length() > who.length() && name.startsWith(who))
                .filter(who -> isTold(who, name.substring(who.length())))
                .isPresent();
    }

    /** 发挥甲乙中心、丙丁智库等项目的作用: what a list calls a project is one, whatever is said of it. */
    private void listed(Reading reading, Chunk list, Item item) {
        String told = context.name(list, item);
        if (!context.draft().has("Project", told)
                && !context.draft().has("Project", tails.called(list, item, false).text())
                && judge.accepts(reading.sentence(), list, item, said(LISTED))) {
            Evidence evidence = context.evidence(reading, item, LISTED);
            Key subject = context.draft().name("Project", told, item.aliases(), evidence);
            Optional<String> company = undertakers.note(reading, list, item, subject, evidence);
            sites.note(reading, list, item, subject, company, evidence);
        }
    }

    private void read(Reading reading, Chunk list, Item item) {
        if (!called.mayBeIn(item.text()) || item.text().length() > item.end() - item.start()) {
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
                || context.draft().has("Project", name.group("bare"))
                || context.draft().has("Project", context.name(list, item))) {
            return;
        }
        Optional<String> company =
                undertakers
                        .named(reading, list, project)
                        .filter(project.text()::startsWith)
                        .filter(who -> isTold(who, project.text().substring(who.length())));
        if (company.isPresent() || isSure(reading, list, project)) {
            Evidence evidence = context.evidence(reading, project, RULE);
            Key subject = context.draft().name("Project", told, List.of(), evidence);
            company.map(c -> context.draft().name("Enterprise", c, List.of(), evidence))
                    .ifPresent(who -> undertakers.relate(subject, who, evidence));
            sites.note(reading, list, project, subject, company, evidence);
        }
    }

    /**
     * 丙丁至戊己铁路项目通过审查: a work with a name of its own that a clause begins with, or that is all a
     * sentence says, as in a list of one work a line.
     */
    private boolean isSure(Reading reading, Chunk list, Item item) {
        List<Chunk> chunks = reading.chunks();
        int at = chunks.indexOf(list);
        boolean opens = at == 0 || ENDS.contains(chunks.get(at - 1).symbol());
        return opens
                && item.end() == list.end()
                && at + 1 < chunks.size()
                && (SAYS.contains(chunks.get(at + 1).type()) || isAll(chunks))
                && context.ownness(reading, item) > 1
                && judge.accepts(reading.sentence(), list, item, said(RULE));
    }

    private static ProjectJudge.Said said(String rule) {
        return new ProjectJudge.Said(ProjectJudge.Verb.STRICT, rule, "");
    }

    /** Whether a sentence has nothing but one stretch of words. */
    private static boolean isAll(List<Chunk> chunks) {
        return chunks.size() == 2 && chunks.get(1).symbol().equals("STOP");
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

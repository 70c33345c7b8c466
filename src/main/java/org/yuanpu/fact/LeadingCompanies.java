package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;

/** Tells the companies that stand for an industry: 以甲乙机电、丙丁光能等为代表的某类产业. */
final class LeadingCompanies {

    private static final int LONGEST = 8;

    private final Context context;
    private final CompanyNames companies;
    private final Cue leads;

    LeadingCompanies(Context context) {
        this.context = context;
        this.companies = new CompanyNames(context.language(), context.places());
        this.leads = context.language().cues().get("company.leads");
    }

    /** Those of a list that are companies; short names are, where one beside them is known. */
    List<Key> of(Reading reading, FrameMatch match, Chunk list) {
        boolean leading =
                match.capture("role").stream()
                        .anyMatch(role -> leads.in(Context.words(reading, role)));
        boolean told = leading && list.items().stream().anyMatch(this::isKnown);
        return told
                ? list.items().stream()
                        .flatMap(item -> named(reading, match, item).stream())
                        .toList()
                : List.of();
    }

    private Optional<Key> named(Reading reading, FrameMatch match, Item item) {
        String name = context.clean().name(item.text());
        return Optional.of(name)
                .filter(n -> isKnown(item) || isOwn(reading, item, n))
                .map(
                        n ->
                                context.draft()
                                        .name(
                                                "Enterprise",
                                                n,
                                                List.of(),
                                                context.evidence(
                                                        reading, item, match.rule().id())));
    }

    private boolean isKnown(Item item) {
        String name = context.clean().name(item.text());
        return context.draft().has("Enterprise", name) || context.nature().is(name, "FIRM");
    }

    private boolean isOwn(Reading reading, Item item, String name) {
        return name.length() >= 2
                && name.length() <= LONGEST
                && companies.accepts(name)
                && context.places().find(name).isEmpty()
                && (context.nature().is(name, "BRAND") || context.ownness(reading, item) > 0)
                && Stream.of("park", "org", "project", "abstract")
                        .allMatch(kind -> context.nature().head(name, kind).isEmpty());
    }
}

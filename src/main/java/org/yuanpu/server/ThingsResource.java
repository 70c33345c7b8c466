package org.yuanpu.server;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * {@code /api/things} lists things; {@code /api/things/TYPE/REGION/NAME} tells what the graph says
 * of one, and {@code …/statements}, {@code figures}, {@code neighbours}, {@code mentions} and
 * {@code documents} behind it give one of its lists in parts.
 */
final class ThingsResource implements Resource {

    private static final String PATH = "/api/things";
    private static final int USUAL = 50;
    private static final int FIRST = 20;
    private static final int MOST = 500;

    private final Naming naming;
    private final ThingReader reader;

    ThingsResource(Naming naming, ThingReader reader) {
        this.naming = naming;
        this.reader = reader;
    }

    @Override
    public boolean dependsOnStoreAlone() {
        return true;
    }

    @Override
    public Reply answer(Exchange exchange) {
        String rest = exchange.pathAfter(PATH).replaceFirst("^/", "");
        if (rest.isEmpty()) {
            return list(exchange);
        }
        List<String> segments = Arrays.asList(rest.split("/", -1));
        if (segments.size() < 3 || segments.size() > 4) {
            throw new ProblemException(Problem.of("Y703", exchange.path()));
        }
        Thing thing = thing(exchange, String.join("/", segments.subList(0, 3)));
        return segments.size() == 3
                ? Reply.json(
                        reader.in(exchange.span())
                                .whole(thing, Page.of(exchange, FIRST, MOST).limit()))
                : part(exchange, thing, segments.get(3));
    }

    private Thing thing(Exchange exchange, String rest) {
        String iri = naming.addresses().base() + rest;
        return naming.index()
                .thing(iri)
                .orElseThrow(() -> new ProblemException(Problem.of("Y714", exchange.path(), iri)));
    }

    private Reply part(Exchange exchange, Thing thing, String name) {
        Listing listing =
                reader.in(exchange.span())
                        .listing(thing, name, exchange)
                        .orElseThrow(
                                () -> new ProblemException(Problem.of("Y703", exchange.path())));
        Page page = Page.of(exchange, USUAL, MOST);
        return page.link(Reply.json(listing.json(page)), exchange, listing.total());
    }

    private Reply list(Exchange exchange) {
        Page page = Page.of(exchange, USUAL, MOST);
        Listing listing = Listing.of(found(exchange), naming::whole);
        return page.link(Reply.json(listing.json(page)), exchange, listing.total());
    }

    private List<Thing> found(Exchange exchange) {
        Optional<String> type = given(exchange, "type");
        Optional<String> region = given(exchange, "region").map(this::code);
        Predicate<Thing> wanted =
                thing ->
                        type.filter(t -> !t.equals(thing.type())).isEmpty()
                                && region.filter(r -> !r.equals(thing.region())).isEmpty();
        Optional<String> text = given(exchange, "q");
        if (text.isPresent()) {
            return Matches.among(
                            naming.index().things().filter(wanted),
                            text.get(),
                            Optional.empty(),
                            Integer.MAX_VALUE)
                    .best()
                    .stream()
                    .map(Matches.Match::thing)
                    .toList();
        }
        return naming.index()
                .things()
                .filter(wanted)
                .sorted(Comparator.comparing(Thing::iri))
                .toList();
    }

    /** The code of a region that is given by code or by name. */
    private String code(String region) {
        return naming.index()
                .things()
                .filter(t -> t.type().equals("Region"))
                .filter(t -> t.names().stream().anyMatch(n -> n.text().equals(region)))
                .map(Thing::region)
                .sorted()
                .findFirst()
                .orElse(region);
    }

    private static Optional<String> given(Exchange exchange, String name) {
        return exchange.parameter(name).filter(value -> !value.isBlank());
    }
}

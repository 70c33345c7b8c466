package org.yuanpu.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of a long list.
 *
 * @param limit at most so many
 * @param offset the first to give, from 0
 */
record Page(int limit, int offset) {

    static final String LIMIT = "limit";
    static final String OFFSET = "offset";

    /**
     * The part that a request asks for.
     *
     * @param usual how many where it does not say
     * @param most how many it may ask for; more is taken as this
     */
    static Page of(Exchange exchange, int usual, int most) {
        return new Page(Math.min(most, exchange.number(LIMIT, usual)), exchange.number(OFFSET, 0));
    }

    /** This part of a list. */
    <T> List<T> of(List<T> all) {
        int from = Math.min(offset, all.size());
        return all.subList(from, (int) Math.min(all.size(), (long) from + limit));
    }

    /** The reply with the links of RFC 8288 to the parts around this one, and the whole count. */
    Reply link(Reply reply, Exchange exchange, long total) {
        List<String> links = new ArrayList<>();
        if (limit > 0) {
            add(links, exchange, "first", 0, offset > 0);
            add(links, exchange, "prev", Math.max(0, offset - limit), offset > 0);
            add(links, exchange, "next", (long) offset + limit, (long) offset + limit < total);
            long last = Math.max(0, (total - 1) / limit * limit);
            add(links, exchange, "last", last, (long) offset + limit < total);
        }
        Reply counted = reply.with("X-Total-Count", String.valueOf(total));
        return links.isEmpty() ? counted : counted.with("Link", String.join(", ", links));
    }

    private void add(List<String> links, Exchange exchange, String rel, long at, boolean there) {
        if (there) {
            links.add("<" + address(exchange, at) + ">; rel=\"" + rel + "\"");
        }
    }

    private String address(Exchange exchange, long at) {
        Map<String, List<String>> parameters = new TreeMap<>(exchange.parameters());
        parameters.put(LIMIT, List.of(String.valueOf(limit)));
        parameters.put(OFFSET, List.of(String.valueOf(at)));
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(v -> pairs.add(pair(name, v))));
        return Addresses.encoded(exchange.path()) + "?" + String.join("&", pairs);
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

package org.yuanpu.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which reports look back on which year of which region. */
final class Reviews {

    private record Of(String region, int year) implements Comparable<Of> {
        @Override
        public int compareTo(Of other) {
            int byRegion = region.compareTo(other.region);
            return byRegion != 0 ? byRegion : Integer.compare(year, other.year);
        }
    }

    private final Map<Of, List<String>> reports;

    Reviews(Knowledge knowledge) {
        this.reports =
                knowledge.documents().values().stream()
                        .filter(d -> d.region().isPresent() && d.reviewed().isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        d -> new Of(d.region().get(), d.reviewed().getAsInt()),
                                        TreeMap::new,
                                        Collectors.mapping(Source::iri, Collectors.toList())));
    }

    /**
     * IRIs of the reports of a document's region that look back on the year a period ends in, in
     * their order.
     */
    List<String> of(Source document, Optional<Period> period) {
        if (document.region().isEmpty() || period.isEmpty()) {
            return List.of();
        }
        return reports.getOrDefault(
                new Of(document.region().get(), period.get().lastYear()), List.of());
    }
}

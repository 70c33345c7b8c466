package org.yuanpu.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What somebody states of a document beside its text: on the command line, in a sidecar, or in the
 * other cells of its row. It overrules what the text says of itself.
 *
 * @param title its title
 * @param issuer who issued it
 * @param region the name or code of the division that it is about
 * @param session the session that it was given to
 * @param date the day that it was given or appeared
 * @param year the year that a report plans for, or that news appeared in
 * @param kind the notation of its kind, such as {@code work-report}
 * @param hints what stands beside the text and may tell region and year, without overruling it
 */
public record Metadata(
        Optional<String> title,
        Optional<String> issuer,
        Optional<String> region,
        Optional<String> session,
        Optional<LocalDate> date,
        OptionalInt year,
        Optional<String> kind,
        List<String> hints) {

    /** Nothing. */
    public static final Metadata NONE =
            new Metadata(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    List.of());

    public Metadata {
        hints = List.copyOf(hints);
    }

    /** What is stated here, and where this says nothing, what is stated there. */
    public Metadata over(Metadata other) {
        return new Metadata(
                title.or(other::title),
                issuer.or(other::issuer),
                region.or(other::region),
                session.or(other::session),
                date.or(other::date),
                year.isPresent() ? year : other.year,
                kind.or(other::kind),
                Stream.concat(hints.stream(), other.hints.stream()).toList());
    }

    /** Whether nothing is stated. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}

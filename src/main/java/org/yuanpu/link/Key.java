package org.yuanpu.link;

/**
 * What two figures must share to speak of the same: subject, concept, measure, period and what the
 * unit measures.
 *
 * @param about IRI of the subject
 * @param concept IRI of the concept
 * @param measure {@code level} or {@code growth}
 * @param period label of the period, empty for none
 * @param unit what the unit measures, all counts being one
 */
record Key(String about, String concept, String measure, String period, String unit)
        implements Comparable<Key> {

    /** The same, whatever the unit. */
    Key anyUnit() {
        return new Key(about, concept, measure, period, "");
    }

    @Override
    public int compareTo(Key other) {
        return text().compareTo(other.text());
    }

    private String text() {
        return String.join("\0", about, concept, measure, period, unit);
    }
}

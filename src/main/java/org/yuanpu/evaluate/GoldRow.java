package org.yuanpu.evaluate;

/** One line of a gold table. A cell of names may hold several, parted by {@code |}. */
sealed interface GoldRow {

    /** Whether reasonable readers differ: such a row counts neither when missed nor when found. */
    boolean optional();

    /** The row as a list of errors shows it, cells parted by tabs. */
    String shown();

    /** A thing. */
    record Thing(String type, String name, boolean optional) implements GoldRow {

        @Override
        public String shown() {
            return String.join("\t", type, name);
        }
    }

    /** A statement that links two things. */
    record Link(String subject, String relation, String object, String period, boolean optional)
            implements GoldRow {

        @Override
        public String shown() {
            return String.join("\t", subject, relation, object, period);
        }
    }

    /** A figure. */
    record Figure(
            String subject,
            String indicator,
            String measure,
            String kind,
            String period,
            String value,
            String unit,
            String bound,
            boolean optional)
            implements GoldRow {

        @Override
        public String shown() {
            return String.join("\t", subject, indicator, measure, kind, period, value, unit, bound);
        }
    }
}

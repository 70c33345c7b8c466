package org.yuanpu.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a decision says. Things are named by their IRIs. */
public sealed interface Ruling {

    /** The things that it is about, in the order of the file. */
    List<String> things();

    /** What only one decision may be about: whether two things are one, a name, a class. */
    default List<String> claims() {
        return List.of();
    }

    /** Whether it changes the graphs of documents; else it is about links between them. */
    default boolean concernsDocuments() {
        return !(this instanceof Same || this instanceof Different);
    }

    /**
     * Several things are one.
     *
     * @param things two or more of them
     */
    record Same(List<String> things) implements Ruling {
        public Same {
            things = List.copyOf(things);
        }

        @Override
        public List<String> claims() {
            return pairs(things);
        }
    }

    /**
     * Things that are all different, however alike they look.
     *
     * @param things two or more of them
     */
    record Different(List<String> things) implements Ruling {
        public Different {
            things = List.copyOf(things);
        }

        @Override
        public List<String> claims() {
            return pairs(things);
        }
    }

    /**
     * A thing is called otherwise; its older name stays as another name.
     *
     * @param thing the thing
     * @param name the name
     */
    record Rename(String thing, String name) implements Ruling {
        @Override
        public List<String> things() {
            return List.of(thing);
        }

        @Override
        public List<String> claims() {
            return List.of("name " + thing);
        }
    }

    /**
     * A thing is of another class. Its IRI stays.
     *
     * @param thing the thing
     * @param type local name of the class
     */
    record Retype(String thing, String type) implements Ruling {
        @Override
        public List<String> things() {
            return List.of(thing);
        }

        @Override
        public List<String> claims() {
            return List.of("type " + thing);
        }
    }

    /**
     * There is no such thing, and nothing is said of it; or one statement, named by its own IRI, is
     * wrong.
     *
     * @param thing the thing or statement
     */
    record RejectThing(String thing) implements Ruling {
        @Override
        public List<String> things() {
            return List.of(thing);
        }
    }

    /**
     * A relation is wrong, or a status. What is left open may be anything.
     *
     * @param subject the thing it is said of
     * @param property local name of the property
     * @param object IRI of the other thing, or notation of the status
     * @param period label of the period
     * @param document key of the document
     */
    record RejectRelation(
            String subject,
            String property,
            Optional<String> object,
            Optional<String> period,
            Optional<String> document)
            implements Ruling {
        @Override
        public List<String> things() {
            return List.of(subject);
        }
    }

    /**
     * A figure is wrong. What is left open may be anything.
     *
     * @param about the thing it is about
     * @param indicator name of the indicator
     * @param period label of the period
     * @param value the number as written
     * @param document key of the document
     */
    record RejectFigure(
            String about,
            String indicator,
            Optional<String> period,
            Optional<BigDecimal> value,
            Optional<String> document)
            implements Ruling {
        @Override
        public List<String> things() {
            return List.of(about);
        }
    }

    private static List<String> pairs(List<String> things) {
        List<String> sorted = things.stream().distinct().sorted().toList();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                pairs.add("pair " + sorted.get(i) + " " + sorted.get(j));
            }
        }
        return pairs;
    }
}

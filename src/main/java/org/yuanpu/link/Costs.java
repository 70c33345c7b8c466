package org.yuanpu.link;

import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.NameWords.Use;

/**
 * Tells what a thing costs as a whole from what is spent on it in a time.
 *
 * @param words the words of indicators that say so
 */
record Costs(NameWords words) {

    /** Whether a figure of a thing of that class is called as totals or parts of its cost are. */
    boolean isCost(Figure figure, String type) {
        return words.of(Use.TOTAL, type).stream().anyMatch(figure.indicatorName()::endsWith);
    }

    /**
     * Whether a figure of a region or park tells what some projects come to: those that are to be
     * attracted, and a sum that is to be reached, are aimed at.
     */
    boolean isOfSome(Figure figure) {
        return words.of(Use.SUM, "Region").stream().anyMatch(figure.indicatorName()::endsWith)
                && words.of(Use.ATTRACTED, "Region").stream()
                        .noneMatch(figure.indicatorName()::contains)
                && figure.amount().filter(amount -> amount.bound().isEmpty()).isPresent();
    }

    /** Whether its name, or its words behind the last comma, tell of a time or a part only. */
    boolean isSpent(Figure figure, String type) {
        String said = figure.indicatorName() + "\n" + last(figure);
        return words.of(Use.SPENT, type).stream().anyMatch(said::contains);
    }

    /** The words of a figure behind the last comma: the verb there (完成) is no part of its name. */
    private static String last(Figure figure) {
        String said = figure.quotes().get(0).words();
        return said.substring(said.lastIndexOf('，') + 1);
    }
}

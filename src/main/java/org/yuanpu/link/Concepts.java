package org.yuanpu.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yuanpu.ontology.Indicator;
import org.yuanpu.ontology.IndicatorName;
import org.yuanpu.ontology.Indicators;

/** Tells what a figure measures. */
final class Concepts {

    private static final String GROWTH = "growth";
    private static final Pattern ILLEGAL = Pattern.compile("[\\s<>\"{}|\\\\^`#?%\\[\\]/]");

    private final Indicators indicators;
    private final Map<String, IndicatorName> names = new HashMap<>();

    Concepts(Indicators indicators) {
        this.indicators = indicators;
    }

    /** What a name means, whatever the figure. */
    Concept named(String written) {
        IndicatorName name = name(written);
        return indicators.named(name).map(Concepts::known).orElseGet(() -> own(name));
    }

    /** The indicator with a term. */
    Optional<Indicator> withTerm(String term) {
        return indicators.byTerm(term);
    }

    /**
     * What a figure measures. A level in a unit that the indicator is not measured in is of
     * something else that bears its name.
     */
    Concept of(Figure figure) {
        IndicatorName name = name(figure.indicatorName());
        return indicators
                .named(name)
                .filter(indicator -> suits(indicator, figure))
                .map(Concepts::known)
                .orElseGet(() -> own(name));
    }

    /** Level or growth: as the document has it, unless the name itself says growth. */
    String measure(Figure figure) {
        return name(figure.indicatorName()).growth() ? GROWTH : figure.measure();
    }

    private boolean suits(Indicator indicator, Figure figure) {
        Optional<String> kind = figure.amount().map(Figure.Amount::unitKind);
        return kind.isEmpty() || measure(figure).equals(GROWTH) || indicator.takes(kind.get());
    }

    private IndicatorName name(String written) {
        return names.computeIfAbsent(written, IndicatorName::of);
    }

    private static Concept known(Indicator indicator) {
        return new Concept(indicator.iri(), indicator.chinese(), Optional.of(indicator));
    }

    private static Concept own(IndicatorName name) {
        String bare = name.withoutVerb();
        String local = ILLEGAL.matcher(bare).replaceAll("_");
        return new Concept(Findings.NAME + "#indicator-" + local, bare, Optional.empty());
    }
}

package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;

/**
 * Tells whom a figure is about: what its own words begin with, the row it stands in, the park or
 * place its sentence opened, or else the issuing region. What it tells is noted as an entity.
 */
final class FigureSubjects {

    private static final Set<String> OWNERS = Set.of("Project", "Park", "Enterprise");

    private static final Pattern GENERAL =
            Pattern.compile("规上|规模以上|限上|限额以上|全社会|战略性|高技术|高新技术|民营|国有|中小|各类|重点|农村|城镇");

    private static final Pattern INDUSTRY =
            Pattern.compile(
                    "(?<industry>[^、“”]{2,16}(?:产业|加工业)|[^、“”]{2,6}(?=全产业链))(?<measure>产值|全产业链产值)");
    private static final Pattern STATISTICAL =
            Pattern.compile(
                    "(?:规上|规模以上|全省|全市|战略性新兴|高技术|高新技术|文化|第[一二三]|[一二三]次|新|数字经济|未来|主导|支柱|特色|优势|重点)");

    private final Draft draft;
    private final Places places;

    FigureSubjects(Draft draft, Places places) {
        this.draft = draft;
        this.places = places;
    }

    /**
     * Whom a figure is about, and what is left of its indicator.
     *
     * @param about the thing
     * @param indicator the indicator without the thing's name
     */
    record Owned(Key about, String indicator) {}

    /** Whom a figure of a sentence is about. */
    Owned of(Reading reading, Figure figure, Evidence evidence) {
        Optional<Owned> own =
                named(figure, evidence)
                        .or(() -> own(reading, figure, evidence))
                        .or(() -> industry(figure, evidence));
        if (own.isPresent()) {
            return own.get();
        }
        Key about =
                row(reading, figure, evidence)
                        .or(() -> scope(reading, figure, evidence))
                        .orElseGet(() -> region(evidence));
        return new Owned(about, headed(reading, figure, about));
    }

    /** 重点项目12个 in the row of 某类基础设施: the row's head says of what. */
    private static String headed(Reading reading, Figure figure, Key about) {
        boolean bare = figure.indicator().matches("(?:重点|重大|市级|区级|县级|省级)?项目|年度投资|总投资|投资");
        return bare && !about.type().equals("Project")
                ? reading.subject().map(s -> s.item().text()).orElse("") + figure.indicator()
                : figure.indicator();
    }

    /** The issuing region. */
    Key region(Evidence evidence) {
        String name = places.issuing().map(d -> d.name()).orElse("");
        return name.isEmpty()
                ? new Key("Region", "")
                : draft.name("Region", name, List.of(), evidence);
    }

    /** The thing whose name the rule saw: one known in this document, or a listed enterprise. */
    private Optional<Owned> named(Figure figure, Evidence evidence) {
        if (figure.owner().isEmpty()) {
            return Optional.empty();
        }
        Optional<Key> known =
                draft.namings().stream()
                        .map(Draft.Naming::key)
                        .filter(k -> OWNERS.contains(k.type()))
                        .filter(k -> Clean.name(figure.owner()).startsWith(k.name()))
                        .reduce((a, b) -> b.name().length() > a.name().length() ? b : a);
        boolean listed = figure.rule().equals("figures.owners");
        Optional<Key> key =
                known.or(
                        () ->
                                listed
                                        ? Optional.of(
                                                new Key("Enterprise", Clean.name(figure.owner())))
                                        : Optional.empty());
        return key.map(
                k ->
                        new Owned(
                                draft.name(k.type(), k.name(), List.of(), evidence),
                                figure.indicator()));
    }

    /** 某某产业产值: the industry is what the figure is about. */
    private Optional<Owned> industry(Figure figure, Evidence evidence) {
        Matcher of = INDUSTRY.matcher(figure.indicator());
        if (!of.matches() || STATISTICAL.matcher(figure.indicator()).lookingAt()) {
            return Optional.empty();
        }
        String name = of.group("industry");
        String bare = name.replaceFirst("(?:产业|业)$", "");
        Key key = draft.name("Industry", name, List.of(bare), evidence);
        return Optional.of(new Owned(key, of.group("measure")));
    }

    /** 某某园区新拓区11平方公里: the indicator begins with a name. */
    private Optional<Owned> own(Reading reading, Figure figure, Evidence evidence) {
        String indicator = figure.indicator();
        return reading.names().stream()
                .filter(n -> n.type().equals("Park") || n.type().equals("Enterprise"))
                .filter(n -> n.start() >= figure.start() && n.end() < figure.end())
                .filter(n -> !GENERAL.matcher(n.text()).lookingAt())
                .filter(n -> indicator.startsWith(n.text()))
                .filter(n -> indicator.length() - n.text().length() >= 2)
                .filter(n -> "、和与及”）市区县".indexOf(indicator.charAt(n.text().length())) < 0)
                .reduce((a, b) -> b.text().length() > a.text().length() ? b : a)
                .map(n -> owned(n, indicator, evidence));
    }

    private Owned owned(Name name, String indicator, Evidence evidence) {
        Key key = draft.name(name.type(), Clean.name(name.text()), List.of(), evidence);
        return new Owned(key, indicator.substring(name.text().length()));
    }

    /** The project that a row of a box describes. */
    private Optional<Key> row(Reading reading, Figure figure, Evidence evidence) {
        return reading.subject()
                .map(subject -> Clean.name(subject.item().text()))
                .filter(name -> draft.has("Project", name) || describes(figure))
                .map(name -> draft.name("Project", name, List.of(), evidence));
    }

    private static boolean describes(Figure figure) {
        return figure.indicator()
                .matches("(?:计划|年度)?总?投资(?:额)?|.*工程量|形象进度|主体工程.*|用地面积|占地面积|建筑面积|总建筑面积");
    }

    private Optional<Key> scope(Reading reading, Figure figure, Evidence evidence) {
        return new Scope(reading, places)
                .at(figure.quantity().start())
                .map(key -> draft.name(key.type(), key.name(), List.of(), evidence));
    }
}

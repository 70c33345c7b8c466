package org.yuanpu.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yuanpu.document.Document;
import org.yuanpu.document.Span;
import org.yuanpu.fact.Confidence;
import org.yuanpu.fact.Entity;
import org.yuanpu.fact.Evidence;
import org.yuanpu.fact.Facts;
import org.yuanpu.fact.Key;
import org.yuanpu.fact.Measure;
import org.yuanpu.fact.Modality;
import org.yuanpu.fact.Observation;
import org.yuanpu.fact.Relation;
import org.yuanpu.mention.Bound;
import org.yuanpu.mention.Period;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.Confidences;
import org.yuanpu.text.DocumentFacts;
import org.yuanpu.text.DocumentKind;
import org.yuanpu.text.Text;

/** Facts put together by hand, every kind of them at least once. */
public final class Sample {

    /** Read once: all tests share them. */
    public static final Ontology ONTOLOGY = Ontology.load(Home.find());

    private static final Confidence CONFIDENCE =
            new Confidence(
                    Confidences.parse(
                            "sample",
                            List.of(
                                    "*\tentity\t9\t1\t0.9",
                                    "*\trelation\t8\t2\t0.8",
                                    "*\tobservation\t19\t1\t0.95")));

    public static final Divisions DIVISIONS = Divisions.load(Home.find());

    public static final Key PARK = new Key("Park", "甲乙工业园");
    public static final Key GROUP = new Key("Park", "丙丁组团");
    public static final Key PROJECT = new Key("Project", "某某“新材料”扩能（二期）");
    public static final Key COMPANY = new Key("Enterprise", "某某新材料有限公司");
    public static final Key BRAND = new Key("Enterprise", "戊己集团");
    public static final Key REGION = new Key("Region", "渝北");
    public static final Key AREA = new Key("Region", "某某经济圈");
    public static final Key INDUSTRY = new Key("Industry", "先进材料");
    public static final Key HONOR = new Key("Honor", "国家级“绿色园区”");
    public static final Key MARKET = new Key("Market", "新三板");

    private static final String TEXT = "一、工业\n渝北区甲乙工业园丙丁组团新开工某某“新材料”扩能\n（二期），2024年产值超2.4万\n亩。";

    private final List<Entity> entities = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();

    private Sample() {}

    /** A sample with nothing in it. */
    public static Sample empty() {
        return new Sample();
    }

    /** A sample with a fact of every kind, in which nothing is wrong. */
    public static Sample full() {
        Sample sample = empty();
        List.of(PARK, GROUP, PROJECT, COMPANY, BRAND, AREA, INDUSTRY, HONOR, MARKET)
                .forEach(key -> sample.entity(key, "", List.of()));
        sample.entity(REGION, "500112", List.of("渝北区"));
        return sample.relation(PROJECT, "locatedIn", GROUP, "", Modality.ACTUAL)
                .relation(GROUP, "partOf", PARK, "", Modality.ACTUAL)
                .relation(PROJECT, "undertakenBy", COMPANY, "", Modality.ACTUAL)
                .relation(PROJECT, "hasStatus", status("started"), "2024", Modality.ACTUAL)
                .relation(PROJECT, "hasStatus", status("operational"), "2025", Modality.PLANNED)
                .relation(PARK, "inIndustry", INDUSTRY, "", Modality.ACTUAL)
                .relation(PARK, "recognizedAs", HONOR, "2025", Modality.PLANNED)
                .relation(COMPANY, "listedOn", MARKET, "2024H1", Modality.ACTUAL)
                .relation(PARK, "cooperatesWith", BRAND, "", Modality.ACTUAL)
                .figure(REGION, "产值", "2.4", "万亩", Bound.ABOVE, "2024")
                .figure(REGION, "产值", "24000", "亩", Bound.ABOVE, "2024")
                .figure(REGION, "空气质量优良天数", "308", "天", Bound.EQUAL, "2025-05")
                .figure(PARK, "某某指数", "7.50", "某", Bound.ABOUT, "2021-2024")
                .target(REGION, "地区生产总值", "与经济增长同步", "2025Q1");
    }

    /** The key of a status. */
    public static Key status(String notation) {
        return new Key("Status", notation);
    }

    /** Adds a thing. */
    public Sample entity(Key key, String code, List<String> aliases) {
        Optional<String> given = Optional.of(code).filter(c -> !c.isEmpty());
        entities.add(new Entity(key, aliases, given, evidence("name." + key.type())));
        return this;
    }

    /** Adds a relation; an empty period is none. */
    public Sample relation(Key subject, String property, Key object, String period, Modality m) {
        relations.add(
                new Relation(subject, property, object, period(period), m, evidence(property)));
        return this;
    }

    /** Adds an actual level. */
    public Sample figure(
            Key about, String indicator, String value, String unit, Bound bound, String period) {
        observations.add(
                new Observation(
                        about,
                        indicator,
                        Measure.LEVEL,
                        Modality.ACTUAL,
                        period(period),
                        Optional.of(value).filter(v -> !v.isEmpty()).map(BigDecimal::new),
                        unit,
                        bound,
                        "",
                        evidence("figure." + value)));
        return this;
    }

    /** Adds a target in words. */
    public Sample target(Key about, String indicator, String words, String period) {
        observations.add(
                new Observation(
                        about,
                        indicator,
                        Measure.GROWTH,
                        Modality.PLANNED,
                        period(period),
                        Optional.empty(),
                        "",
                        Bound.EQUAL,
                        words,
                        evidence("target")));
        return this;
    }

    /** The facts, of a document that is about a region with a code. */
    public Facts facts() {
        return facts("reports/某 2025.txt", Optional.of("500112"));
    }

    /** The facts, of a document of some key and region. */
    public Facts facts(String key, Optional<String> region) {
        DocumentFacts about =
                new DocumentFacts(
                        Optional.of("政府工作报告"),
                        Optional.of("某某人民政府"),
                        region.flatMap(DIVISIONS::byCode),
                        OptionalInt.of(2025),
                        DocumentKind.WORK_REPORT);
        Document document = new Document(key, TEXT, "txt", "UTF-8", "0".repeat(64));
        Text text = new Text(document, about, List.of(), List.of());
        return new Facts(text, entities, relations, observations, List.of());
    }

    /** The graph of the facts. */
    public DocumentGraph graph() {
        return build(facts());
    }

    /** The graph of some facts. */
    public static DocumentGraph build(Facts facts) {
        Origin origin = new Origin("0.0.0", "rules");
        return new GraphBuilder(
                        ONTOLOGY,
                        DIVISIONS,
                        new Base("https://example.org/id/"),
                        origin,
                        CONFIDENCE)
                .build(facts, "fingerprint");
    }

    private static Optional<Period> period(String label) {
        return Optional.of(label).filter(l -> !l.isEmpty()).map(Period::new);
    }

    /** Every fact has two pieces of evidence, one of them in two parts. */
    private static List<Evidence> evidence(String rule) {
        Span sentence = new Span(5, 47);
        return List.of(
                new Evidence(List.of(new Span(8, 13)), sentence, "一、工业", rule),
                new Evidence(
                        List.of(new Span(20, 29), new Span(30, 34)),
                        sentence,
                        "一、工业",
                        rule + ".2"));
    }
}

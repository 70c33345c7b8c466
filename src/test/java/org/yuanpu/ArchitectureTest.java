package org.yuanpu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the direction of imports: every package may know the ones named here, and no others. */
class ArchitectureTest {

    private static final String ROOT = "org.yuanpu.";

    /** The road from document to answer; each package with those it may import. */
    private static final Map<String, Set<String>> MAY_IMPORT =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("problem", Set.of()),
                            Map.entry("ontology", Set.of("problem")),
                            Map.entry("rule", Set.of("ontology", "problem")),
                            Map.entry("decision", Set.of("rule", "ontology", "problem")),
                            Map.entry("document", Set.of("problem")),
                            Map.entry("text", Set.of("document", "rule", "ontology", "problem")),
                            Map.entry(
                                    "mention",
                                    Set.of("text", "document", "rule", "ontology", "problem")),
                            Map.entry(
                                    "fact",
                                    Set.of(
                                            "mention",
                                            "text",
                                            "document",
                                            "rule",
                                            "ontology",
                                            "problem")),
                            Map.entry(
                                    "graph",
                                    Set.of(
                                            "decision",
                                            "fact",
                                            "mention",
                                            "text",
                                            "document",
                                            "ontology",
                                            "problem")),
                            Map.entry("check", Set.of("decision", "graph", "ontology", "problem")),
                            Map.entry("store", Set.of("problem")),
                            Map.entry("query", Set.of("store", "ontology", "problem")),
                            Map.entry(
                                    "link",
                                    Set.of("decision", "query", "store", "ontology", "problem")),
                            Map.entry(
                                    "server",
                                    Set.of("link", "query", "store", "ontology", "problem")),
                            Map.entry(
                                    "evaluate",
                                    Set.of(
                                            "fact",
                                            "mention",
                                            "text",
                                            "document",
                                            "query",
                                            "problem")),
                            Map.entry(
                                    "pipeline",
                                    Set.of(
                                            "link",
                                            "decision",
                                            "check",
                                            "graph",
                                            "fact",
                                            "mention",
                                            "text",
                                            "document",
                                            "rule",
                                            "ontology",
                                            "store",
                                            "problem")),
                            Map.entry(
                                    "cli",
                                    Set.of(
                                            "pipeline",
                                            "server",
                                            "evaluate",
                                            "link",
                                            "query",
                                            "store",
                                            "check",
                                            "graph",
                                            "fact",
                                            "mention",
                                            "text",
                                            "document",
                                            "rule",
                                            "ontology",
                                            "problem"))));

    /** Libraries that only some packages may know. */
    private static final Map<String, List<String>> LIBRARIES =
            Map.of(
                    "org.apache.jena.fuseki..", List.of("server"),
                    "org.eclipse.jetty..", List.of("server"),
                    "jakarta.servlet..", List.of("server"),
                    "io.micrometer..", List.of("server"),
                    "com.hankcs..", List.of("text"),
                    "picocli..", List.of("cli"),
                    "org.apache.jena..",
                            List.of(
                                    "ontology",
                                    "graph",
                                    "check",
                                    "store",
                                    "query",
                                    "link",
                                    "server",
                                    "pipeline"));

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.yuanpu");

    @TestFactory
    List<DynamicTest> packages_import_downwards_only() {
        return MAY_IMPORT.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> importsOnlyAllowed(name)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> libraries_stay_in_their_packages() {
        return LIBRARIES.entrySet().stream()
                .map(
                        e ->
                                DynamicTest.dynamicTest(
                                        e.getKey(), () -> onlyIn(e.getKey(), e.getValue())))
                .toList();
    }

    @Test
    void no_class_is_named_after_nothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)(\\$.*)?")
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_prints_and_exits() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "cli..", "org.yuanpu")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    private static void importsOnlyAllowed(String name) {
        Set<String> others = new TreeSet<>(MAY_IMPORT.keySet());
        others.removeAll(MAY_IMPORT.get(name));
        others.remove(name);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        others.stream().map(o -> ROOT + o + "..").toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static void onlyIn(String library, List<String> packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        packages.stream().map(p -> ROOT + p + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}

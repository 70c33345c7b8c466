package org.yuanpu.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code of a problem has its message, its cure and its place in the documentation. */
class CodesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/org/yuanpu/problem");
    private static final Path DOCUMENTATION = Path.of("docs/errors.md");
    private static final Path IN_CHINESE = Path.of("docs/errors.zh.md");
    private static final Pattern IN_SOURCE = Pattern.compile("\"(Y\\d{3})\"");
    private static final Pattern CALL =
            Pattern.compile("Problem\\.of\\(\\s*\"(Y\\d{3})\"(.{0,900})", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern IN_DOCUMENTATION =
            Pattern.compile("^### (Y\\d{3}) ", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"problems.properties", "problems_zh.properties"})
    void every_code_has_a_message_and_a_cure(String bundle) throws IOException {
        Properties texts = texts(bundle);
        assertThat(codes(texts)).isEqualTo(used());
        for (String code : used()) {
            assertThat(texts.getProperty(code + ".message")).as(code).isNotBlank();
            assertThat(texts.getProperty(code + ".cure")).as(code).isNotBlank();
        }
    }

    @Test
    void every_code_is_explained() throws IOException {
        assertThat(found(IN_DOCUMENTATION, Files.readString(DOCUMENTATION))).isEqualTo(used());
        assertThat(found(IN_DOCUMENTATION, Files.readString(IN_CHINESE))).isEqualTo(used());
    }

    @Test
    void each_explanation_says_what_why_and_what_to_do() throws IOException {
        assertEach(DOCUMENTATION, "(?s)Y\\d{3} \\S.*\\*Why\\*.*\\S.*\\*Cure\\*.*\\S.*");
        assertEach(IN_CHINESE, "(?s)Y\\d{3} \\S.*\\*原因\\*.*\\S.*\\*办法\\*.*\\S.*");
    }

    private static void assertEach(Path page, String form) throws IOException {
        String[] sections = Files.readString(page).split("(?m)^### ");
        assertThat(sections).hasSize(used().size() + 1);
        for (int i = 1; i < sections.length; i++) {
            assertThat(sections[i]).matches(form);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems.properties", "problems_zh.properties"})
    void what_a_message_leaves_open_is_given_wherever_it_is_used(String bundle) throws IOException {
        Properties texts = texts(bundle);
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .map(CodesTest::read)
                    .flatMap(source -> CALL.matcher(source).results())
                    .forEach(
                            call -> {
                                String code = call.group(1);
                                String text =
                                        texts.getProperty(code + ".message")
                                                + texts.getProperty(code + ".cure");
                                assertThat(arguments(call.group(2)))
                                        .as(code)
                                        .isGreaterThanOrEqualTo(places(text));
                            });
        }
    }

    /** How many values a text has places for. */
    private static int places(String text) {
        return PLACE.matcher(text)
                .results()
                .mapToInt(m -> Integer.parseInt(m.group(1)) + 1)
                .max()
                .orElse(0);
    }

    /** How many arguments follow the source, up to the bracket that closes the call. */
    private static int arguments(String rest) {
        int depth = 0;
        int commas = 0;
        for (char c : rest.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "").toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                break;
            }
            commas += c == ',' && depth == 0 ? 1 : 0;
        }
        return commas - 1;
    }

    private static SortedSet<String> used() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> found(IN_SOURCE, read(f)).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static SortedSet<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> codes(Properties texts) {
        return texts.stringPropertyNames().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            texts.load(reader);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every command in a {@code console} block of the documentation runs, on the seeds, and prints what
 * is shown. An ellipsis stands for any text, and on a line of its own for any lines.
 */
class DocumentationTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
    private static final String PROMPT = "$ ./yuanpu ";
    private static final String ANYTHING = "…";

    private record Example(String command, List<String> shown) {}

    @TestFactory
    Stream<DynamicTest> commands_print_what_is_shown() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("README.zh.md")));
        pages.add(Path.of("CONTRIBUTING.md"));
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            docs.filter(f -> f.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages) {
            for (Example example : examples(Files.readString(page))) {
                String name = page + ": " + example.command();
                tests.add(DynamicTest.dynamicTest(name, () -> holds(example)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    private static List<Example> examples(String page) {
        List<Example> examples = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(page);
        while (blocks.find()) {
            List<String> shown = new ArrayList<>();
            for (String line : blocks.group(1).lines().toList()) {
                if (line.startsWith(PROMPT)) {
                    shown = new ArrayList<>();
                    examples.add(new Example(line.substring(PROMPT.length()), shown));
                } else {
                    shown.add(line);
                }
            }
        }
        return examples;
    }

    private static void holds(Example example) {
        Call call = Seeds.call(example.command().split(" "));
        assertThat(call.exit()).as(call.err()).isZero();
        assertThat(call.out()).matches(pattern(example.shown()));
    }

    private static Pattern pattern(List<String> shown) {
        String lines = shown.stream().map(DocumentationTest::line).collect(Collectors.joining());
        return Pattern.compile(lines);
    }

    private static String line(String shown) {
        if (shown.equals(ANYTHING)) {
            return "(?s:.*)";
        }
        return Arrays.stream(shown.split(ANYTHING, -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*"))
                + "\\R";
    }
}

package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Help, languages, completion, and what a wrong call is told. */
class ProgramTest {

    @ParameterizedTest
    @MethodSource("commands")
    void help_says_what_each_command_does_and_ends_with_two_examples(String command) {
        for (String language : List.of("en", "zh")) {
            Call call =
                    command.isEmpty()
                            ? Call.of("--lang", language, "--help")
                            : Call.of(command, "--lang", language, "--help");
            assertThat(call.exit()).isZero();
            assertThat(call.err()).isEmpty();
            int size = call.lines().size();
            assertThat(call.lines().subList(size - 3, size))
                    .first()
                    .isEqualTo(language.equals("en") ? "Examples:" : "示例：");
            assertThat(call.lines().subList(size - 2, size)).allMatch(l -> l.contains("yuanpu "));
            assertThat(call.lines()).allMatch(line -> width(line) <= 110, "fits a wide terminal");
        }
    }

    @Test
    void every_option_and_parameter_is_described_in_both_languages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            CommandLine yuanpu = parser(locale);
            yuanpu.getSubcommands().values().stream()
                    .flatMap(c -> c.getCommandSpec().args().stream())
                    .forEach(ProgramTest::described);
        }
    }

    private static void described(ArgSpec arg) {
        assertThat(arg.description()).as("%s %s", arg.command().qualifiedName(), arg).isNotEmpty();
    }

    @Test
    void both_languages_have_the_same_phrases() throws IOException {
        assertThat(keys("help_zh.properties")).isEqualTo(keys("help.properties"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''            | Y803 yuanpu: no command is named; run it with --help to see what it takes
                    inof          | Y804 yuanpu: unknown argument inof; did you mean info?
                    info --stroe  | Y804 yuanpu info: unknown argument --stroe; did you mean --store?
                    info --store  | Y802 yuanpu info: missing: --store=DIR; run it with --help to see what it takes
                    """)
    void a_wrong_call_is_told_so_in_one_line(String args, String line) {
        Call call = Call.of(args.isEmpty() ? new String[0] : args.split(" "));
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).isEqualTo(line + System.lineSeparator());
    }

    @Test
    void a_wrong_call_is_told_so_in_chinese_too() {
        assertThat(Call.of("--lang", "zh", "info", "x").err())
                .isEqualTo("Y801 yuanpu info: 不认识的参数 x; 加 --help 可查看用法" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"compact", "info"})
    void without_a_store_there_is_nothing_to_do(String command) {
        Call call = Call.of(command, "--store", "/nonexistent/store");
        assertThat(call.exit()).isEqualTo(4);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("Y501 /nonexistent/store: ").hasLineCount(1);
    }

    @Test
    void version_names_the_program_and_java() {
        assertThat(Call.of("--version").lines().get(0)).matches("yuanpu \\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void completion_knows_every_command() {
        String script = Call.of("completion").out();
        assertThat(script).startsWith("#!/usr/bin/env bash");
        commands().filter(c -> !c.isEmpty()).forEach(c -> assertThat(script).contains(c));
    }

    @ParameterizedTest
    @CsvSource({
        "zh_CN, '', zh",
        "en_US, '', en",
        "de_DE, '', en",
        "de_DE, --lang=zh, zh",
        "zh_TW, --lang=en, en",
        "zh_CN, --lang=fr, zh"
    })
    void the_language_is_that_of_the_locale_unless_named(
            String locale, String arg, String language) {
        Locale surroundings = Locale.forLanguageTag(locale.replace('_', '-'));
        assertThat(Language.of(new String[] {arg}, surroundings))
                .isEqualTo(Language.valueOf(language));
    }

    @Test
    void the_store_lies_where_the_system_keeps_such_data() {
        Path home = Path.of("/home/u");
        assertThat(StorePlace.of(Map.of(), home)).isEqualTo(Path.of("/home/u/.local/share/yuanpu"));
        assertThat(StorePlace.of(Map.of("XDG_DATA_HOME", "/data"), home))
                .isEqualTo(Path.of("/data/yuanpu"));
        assertThat(StorePlace.of(Map.of("XDG_DATA_HOME", "relative"), home))
                .isEqualTo(Path.of("/home/u/.local/share/yuanpu"));
        assertThat(StorePlace.of(Map.of("LOCALAPPDATA", "/local"), home))
                .isEqualTo(Path.of("/local/yuanpu"));
    }

    private static Stream<String> commands() {
        return Stream.concat(
                Stream.of(""),
                new TreeSet<>(parser(Locale.ENGLISH).getSubcommands().keySet()).stream());
    }

    private static CommandLine parser(Locale locale) {
        return Program.parser(Console.ofSystem(), locale);
    }

    private static Set<Object> keys(String file) throws IOException {
        Properties phrases = new Properties();
        try (InputStream in = Program.class.getResourceAsStream(file)) {
            phrases.load(in);
        }
        Set<Object> keys = new TreeSet<>(phrases.keySet());
        // Examples are commands, not words: the Chinese help shows those of the other.
        keys.removeIf(key -> key.toString().contains(".footer."));
        return keys;
    }

    private static int width(String line) {
        return line.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
    }
}

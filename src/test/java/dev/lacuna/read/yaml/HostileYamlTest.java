package dev.lacuna.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.lacuna.read.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileYamlTest {
    record Thing(String id, List<String> words) {}

    private static List<String> told(byte[] bytes) {
        Problems problems = new Problems();
        new YamlReader(problems).read(bytes, "f", Thing.class);
        return problems.all().stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " " + problem.says())
                .toList();
    }

    private static List<String> told(String text) {
        return told(text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> spoiled() {
        return Stream.of(
                arguments("id: &a x\n", "1:5 An anchor (a) is set."),
                arguments("id: *a\n", "1:5 An alias stands in the place of a value."),
                arguments("<<: {id: x}\nid: y\n", "1:1 A merge (<<) stands in the place of a key."),
                arguments("id: !!binary eA==\n", "1:5 A tag (tag:yaml.org,2002:binary) is set."),
                arguments("id: !java.net.URL x\n", "1:5 A tag (!java.net.URL) is set."),
                arguments("id: x\nwords: !!set {a}\n", "2:8 A tag (tag:yaml.org,2002:set) is set."),
                arguments("id: x\n---\nid: y\n", "2:1 A second document starts here."),
                arguments("id: x\nid: y\n", "2:1 The key (id) is written twice."),
                arguments("id: x\n? [a]\n: b\n", "2:3 A key is a list."),
                arguments("id: x\n~: b\n", "2:1 A key is missing before the colon."),
                arguments("id: x\nwords:\n", "2:1 The key (words) has no value."),
                arguments("id: x\nwords: ~\n", "2:1 The key (words) has no value."),
                arguments("id: x\nwords: [a, null]\n", "2:12 A value is empty."),
                arguments("id: ''\n", "1:5 A value is empty."),
                arguments("id: x\nwords: []\n", "2:8 The list is empty."),
                arguments("id: x\nwords: [a, b, a]\n", "2:15 An entry (a) is repeated."),
                arguments("", "1:1 The file holds nothing."),
                arguments("# only a comment\n", "1:1 The file holds nothing."),
                arguments("- id\n", "1:1 The file is a list, not a map."),
                arguments("\uFEFFid: x\n", "1:1 The file starts with a mark of byte order (U+FEFF)."),
                arguments("id: x # \u202E\n", "1:9 The file holds a character (U+202E) that a reader would not see."),
                arguments("id: \"a\\u202Eb\"\n", "1:5 A text holds a character (U+202E) that a reader would not see."),
                arguments("id: \"\\e[31m\"\n", "1:5 A text holds a character (U+001B) that a reader would not see."),
                arguments("id: a\u0000b\n", "1:6 The file holds a character (U+0000) that a reader would not see."));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void what_is_not_strict_yaml_is_told_with_its_place(String text, String problem) {
        assertThat(told(text)).contains(problem);
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void messages_never_hold_what_a_reader_would_not_see(String text, String problem) {
        assertThat(told(text))
                .allSatisfy(line -> assertThat(SafeText.firstForbidden(line)).isNegative());
    }

    @Test
    void syntax_errors_have_a_place() {
        assertThat(told("id: x\nwords: [a\nmore: b\n"))
                .singleElement()
                .asString()
                .startsWith("3:5 This is not YAML (");
        assertThat(told("id:\n\tx\n")).singleElement().asString().startsWith("2:1 This is not YAML (");
    }

    @Test
    void bytes_that_are_not_utf8_are_told_where_they_start() {
        assertThat(told(new byte[] {'i', 'd', ':', '\n', ' ', (byte) 0xC3, '(', '\n'}))
                .containsExactly("2:2 The file is not UTF-8 from here on.");
    }

    @Test
    void laughs_by_the_billion_stay_small() {
        String laughs = IntStream.range(1, 40)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + "*a" + (i - 1) + ", x, *a" + (i - 1) + "]")
                .collect(Collectors.joining("\n"));
        assertThat(told(laughs)).contains("1:10 An alias stands in the place of a value.");
    }

    @Test
    void depth_is_limited() {
        assertThat(told("id: " + "[".repeat(200_000)))
                .containsExactly("1:54 The file is nested more than 50 deep here.");
        assertThat(told("a: {".repeat(200_000))).containsExactly("1:200 The file is nested more than 50 deep here.");
    }

    @Test
    void long_text_is_refused_and_cut_in_messages() {
        assertThat(told("id: " + "x".repeat(100_000))).containsExactly("1:5 A text is longer than 65536 characters.");
        assertThat(told("id: x\n" + "k".repeat(500) + ": y\n"))
                .singleElement()
                .asString()
                .hasSizeLessThan(150);
    }
}

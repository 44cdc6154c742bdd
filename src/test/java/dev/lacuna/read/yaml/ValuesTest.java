package dev.lacuna.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.IdPattern;
import dev.lacuna.catalog.KeyFormat.Default;
import dev.lacuna.catalog.KeyFormat.Demandable;
import dev.lacuna.catalog.KeyFormat.Matches;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import dev.lacuna.read.Problems;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
    record SampleRecord(
            @Matches(IdPattern.ID) String id,
            @Nullable BigDecimal weight,
            @Default("true") boolean seen,
            @Nullable LocalDate day,
            @Demandable @Nullable Scope scope,
            @Matches(IdPattern.REQUIREMENT) @Nullable String code,
            Map<Level, Map<String, Scope>> table,
            List<String> words) {}

    private final Problems problems = new Problems();

    private SampleRecord read(String line) {
        byte[] bytes = ("id: x\n" + line).getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(new YamlReader(problems).read(bytes, "f", SampleRecord.class));
    }

    @ParameterizedTest
    @CsvSource({"8,8", "0,0", "0.5,0.5", "2.50,2.5", "100,100", "1000000000,1000000000"})
    void plain_decimal_numbers_are_taken(String written, BigDecimal number) {
        assertThat(read("weight: " + written).weight()).isEqualTo(number);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "weight: \"8\"|weight is (8), which is not a plain number.|Maybe write 8 without quotes.",
                "weight: 010|weight is (010), which is not a plain number.|Maybe write a number that is not negative in digits, such as 8 or 0.5.",
                "weight: -1|weight is (-1), which is not a plain number.|Maybe write a number that is not negative in digits, such as 8 or 0.5.",
                "weight: 1e999|weight is (1e999), which is not a plain number.|Maybe write a number that is not negative in digits, such as 8 or 0.5.",
                "weight: .inf|weight is (.inf), which is not a plain number.|Maybe write a number that is not negative in digits, such as 8 or 0.5.",
                "weight: 1000000001|weight is (1000000001), which is too large.|Maybe write a number up to 1000000000.",
                "weight: {a: b}|weight holds a map where a single value is wanted.|Maybe write one value, without brackets or dashes.",
                "seen: no|seen is (no), which is neither true nor false.|Maybe write false, without quotes.",
                "seen: \"true\"|seen is (true), which is neither true nor false.|Maybe write true, without quotes.",
                "seen: 1|seen is (1), which is neither true nor false.|Maybe write true or false, without quotes.",
                "day: 31.12.2026|day is (31.12.2026), which is not a day of the calendar.|Maybe write year, month and day, such as 2026-12-31.",
                "day: 2026-02-30|day is (2026-02-30), which is not a day of the calendar.|Maybe write year, month and day, such as 2026-12-31.",
                "scope: tennant|scope is (tennant), which is none of (cluster, mixed, tenant).|Maybe write \"tenant\".",
                "scope: unknown|scope is (unknown), which is none of (cluster, mixed, tenant).|Maybe write one of them.",
                "scope: TENANT|scope is (TENANT), which is none of (cluster, mixed, tenant).|Maybe write \"tenant\".",
                "code: ga 1|code is (ga 1), which is not spelled as an id.|Maybe write \"GA-1\".",
                "code: '*'|code is (*), which is not spelled as an id.|Maybe write a capital letter, then letters, digits, dots and dashes.",
                "words: one|words holds a single value where a list is wanted.|Maybe write words: […].",
                "words: [[a]]|words holds a list where a single value is wanted.|Maybe write one value, without brackets or dashes.",
                "table: [a]|table holds a list where a map is wanted.|Maybe write table: {…: …}.",
                "table: {must: {a: none}}|table is (must), which is none of (mandatory, recommended, optional).|Maybe write one of them.",
                "wieght: 1|The file has a key (wieght) that is not known.|Maybe write \"weight\".",
                "zzz: 1|The file has a key (zzz) that is not known.|Maybe write one of (weight, seen, day, scope, code, table, words)."
            },
            delimiter = '|')
    void any_other_value_is_told_with_a_deed(String line, String says, String maybe) {
        read(line);
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.says()).isEqualTo(says);
            assertThat(problem.maybe()).isEqualTo(maybe);
        });
    }

    @Test
    void maps_may_be_keyed_by_terms() {
        assertThat(read("table: {mandatory: {a: none}}").table())
                .isEqualTo(Map.of(Level.MANDATORY, Map.of("a", Scope.NONE)));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void place_of_a_key_is_known() {
        YamlReader files = new YamlReader(problems);
        SampleRecord sample =
                files.read("id: x\nseen: false\n".getBytes(StandardCharsets.UTF_8), "f", SampleRecord.class);
        assertThat(files.placeOf(Objects.requireNonNull(sample), "seen")).hasToString("f:2:1");
        assertThat(files.placeOf(sample, "weight")).hasToString("f:1:1");
    }
}

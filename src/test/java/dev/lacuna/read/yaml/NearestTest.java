package dev.lacuna.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("auth.ldap", "auth.ad", "snapshots", "name");

    @Test
    void few_typos_are_seen_through() {
        assertThat(SpellingSuggestion.to("auth.ldpa", KNOWN)).contains("auth.ldap");
        assertThat(SpellingSuggestion.to("snapshot", KNOWN)).contains("snapshots");
        assertThat(SpellingSuggestion.to("Name", KNOWN)).contains("name");
    }

    @Test
    void word_without_its_prefix_is_recognised() {
        assertThat(SpellingSuggestion.to("ad", KNOWN)).contains("auth.ad");
    }

    @Test
    void far_words_are_not_guessed() {
        assertThat(SpellingSuggestion.to("quota", KNOWN)).isEmpty();
        assertThat(SpellingSuggestion.to("n".repeat(10_000), KNOWN)).isEmpty();
        assertThat(SpellingSuggestion.advice("quota", List.of("a", "b"))).isEqualTo("Maybe write one of (a, b).");
    }
}

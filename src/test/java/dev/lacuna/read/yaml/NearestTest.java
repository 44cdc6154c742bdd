package dev.lacuna.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("auth.ldap", "auth.ad", "snapshots", "name");

    @Test
    void few_typos_are_seen_through() {
        assertThat(Nearest.to("auth.ldpa", KNOWN)).contains("auth.ldap");
        assertThat(Nearest.to("snapshot", KNOWN)).contains("snapshots");
        assertThat(Nearest.to("Name", KNOWN)).contains("name");
    }

    @Test
    void word_without_its_prefix_is_recognised() {
        assertThat(Nearest.to("ad", KNOWN)).contains("auth.ad");
    }

    @Test
    void far_words_are_not_guessed() {
        assertThat(Nearest.to("quota", KNOWN)).isEmpty();
        assertThat(Nearest.to("n".repeat(10_000), KNOWN)).isEmpty();
        assertThat(Nearest.deed("quota", List.of("a", "b"))).isEqualTo("Maybe write one of (a, b).");
    }
}

package dev.lacuna.question.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What items are known by. */
class IdentityTest {

    @Test
    void aLabelFitsAndHasNoBlankHoweverLongTheIdIs() {
        ItemIdentity identity = new ItemIdentity("acme/" + "very.long.".repeat(60) + "feature:configuration");
        assertThat(identity.label(50)).hasSize(50).matches("[a-z0-9.-]+");
        assertThat(identity.label(255)).hasSize(255);
    }

    @Test
    void idsThatLookAlikeHaveDifferentLabels() {
        assertThat(new ItemIdentity("acme/a.b:c-d").label(50)).isNotEqualTo(new ItemIdentity("acme/a.b-c:d").label(50));
        assertThat(new ItemIdentity("acme/R-1:x").label(50)).isNotEqualTo(new ItemIdentity("acme/r-1:x").label(50));
        String start = "acme/" + "x".repeat(80);
        assertThat(new ItemIdentity(start + ":a").label(50)).isNotEqualTo(new ItemIdentity(start + ":b").label(50));
    }

    @Test
    void aMarkIsReadAsItWasWritten() {
        ItemMarker mark = new ItemMarker(
                new ItemIdentity("acme/auth.ldap:configuration"),
                "ga",
                new TreeMap<>(Map.of("area", "auth", "release", "5.5")),
                ItemMarker.State.CLOSING);
        assertThat(ItemMarker.read(mark.text())).contains(mark);
        assertThat(ItemMarker.of(mark.fields())).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lacuna:v1 end",
                "lacuna:v1",
                "lacuna:v2 id=acme/a:b target=ga state=open",
                "lacuna:v1 id=acme/a:b target=ga state=gone",
                "lacuna:v1 id=acme target=ga state=open",
                "lacuna:v1 id=acme/a:b id=acme/c:d target=ga state=open",
                " lacuna:v1 id=acme/a:b target=ga state=open",
                "lacuna:v1 id=acme/a:b target=ga state=open ",
                "lacuna:v1 id=acme/a:b target=ga"
            })
    void whatIsNotWholeIsNoMark(String text) {
        assertThat(ItemMarker.read(text)).isEmpty();
    }
}

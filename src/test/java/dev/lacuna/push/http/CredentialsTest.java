package dev.lacuna.push.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @Test
    void theyNeverShow() {
        Credentials credentials = Credentials.of("ann@acme.example", "s3cret");
        assertThat(credentials.toString()).isEqualTo("(secret)");
        assertThat(credentials.redact("It was s3cret, or " + credentials.header()))
                .isEqualTo("It was (secret), or Basic (secret)");
    }

    @Test
    void theyDoNotShowHoweverTheServerEscapesThem() {
        Credentials credentials = Credentials.of(null, "s3/cr\"e\\t");
        assertThat(credentials.redact("{\"message\":\"no s3\\/cr\\\"e\\\\t\"}"))
                .isEqualTo("{\"message\":\"no (secret)\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "line\nline", "tab\there", "ünlaut"})
    void whatIsNoTokenIsNotSentAndNotShown(String token) {
        assertThatThrownBy(() -> Credentials.of(null, token))
                .isInstanceOf(HttpException.class)
                .hasMessageNotContaining("two words");
    }

    @Test
    void aLineEndAfterTheTokenDoesNoHarm() {
        assertThat(Credentials.of(null, "s3cret\n").header()).isEqualTo("Bearer s3cret");
    }
}

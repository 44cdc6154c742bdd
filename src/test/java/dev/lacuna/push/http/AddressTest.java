package dev.lacuna.push.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://acme.atlassian.net",
                "ftp://acme.atlassian.net",
                "https://ann:secret@acme.atlassian.net",
                "https://ann:secret@acme_example",
                "ann:secret@acme.atlassian.net",
                "acme.atlassian.net?token=secret",
                "https://acme.atlassian.net?x=1",
                "https://acme.atlassian.net/#x",
                "https://acme.atlassian.net/a/../b",
                "https://",
                "acme.atlassian.net",
                "http://127.0.0.1.evil.example",
                "http://localhost.evil.example",
                "https://acme .net",
                ""
            })
    void nothingIsSentToWhatIsNotEncryptedOrNotPlain(String text) {
        assertThatThrownBy(() -> Address.of(text)).isInstanceOfSatisfying(HttpException.class, wrong -> {
            assertThat(wrong.kind()).isEqualTo(HttpException.FailureKind.USER_ERROR);
            assertThat(wrong.message()).doesNotContain("secret");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.atlassian.net",
                "https://acme.atlassian.net/",
                "HTTPS://Acme.Atlassian.Net",
                "http://localhost:8080",
                "http://127.0.0.1:1",
                "http://[::1]:8080",
                "https://ghe.example/api/v3"
            })
    void encryptedAddressesAndTheOwnMachineWillDo(String text) {
        assertThat(Address.of(text).toString()).doesNotEndWith("/");
    }

    @Test
    void credentialsGoToTheSameSchemeHostAndPortOnly() {
        Address address = Address.of("https://acme.atlassian.net");
        assertThat(address.contains(URI.create("https://ACME.atlassian.net:443/x")))
                .isTrue();
        assertThat(address.contains(URI.create("http://acme.atlassian.net/x"))).isFalse();
        assertThat(address.contains(URI.create("https://acme.atlassian.net:8443/x")))
                .isFalse();
        assertThat(address.contains(URI.create("https://acme.atlassian.net.evil.example/x")))
                .isFalse();
        assertThat(address.contains(URI.create("/x"))).isFalse();
    }
}

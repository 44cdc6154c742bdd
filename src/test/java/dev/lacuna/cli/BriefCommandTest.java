package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two commands whose answers are sent: briefs and findings. */
class BriefCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void aPlatformWithADirectoryOnANetwork() throws IOException {
        write("platform.yaml", """
                platform: acme
                name: Acme
                facets: [{id: configuration}]
                areas: [{id: auth, name: Authentication}, {id: net, name: Network}, {id: idle, name: Idle}]
                models: [{id: open}]
                owners: [{id: core, name: Core}, {id: cloud, name: Cloud}, {id: docs, name: Docs}]
                """);
        write("features/auth.yaml", """
                area: auth
                features:
                  - {id: auth.ldap, name: LDAP, scope: cluster, dependsOn: [net.dns, net.time], owner: cloud}
                  - {id: auth.ad, name: Active Directory, scope: tenant, dependsOn: [net.dns], owner: cloud}
                  - {id: auth.local, name: Local users, scope: tenant}
                """);
        write("features/net.yaml", """
                area: net
                features:
                  - {id: net.dns, name: Name service, scope: cluster, owner: core}
                  - {id: net.time, name: Time, owner: core}
                """);
        write("targets/ga.yaml", """
                target: ga
                name: General availability
                requirements:
                  - {id: GA-1, title: A tenant has its directory, feature: [auth.ldap, auth.ad], facet: configuration, level: mandatory}
                  - {id: GA-2, title: A tenant logs in, capability: login, area: auth, facet: configuration, level: mandatory}
                  - {id: GA-3, title: A tenant has its names, feature: net.dns, facet: configuration, level: mandatory}
                """);
        write("findings.yaml", """
                findings:
                  - {id: F-1, raised: 2026-01-02, says: Names are shared., source: A mail, area: net, features: [net.dns]}
                  - {id: F-2, says: Local users are shared., features: [auth.local]}
                  - {id: F-3, says: Something is odd., area: auth}
                """);
    }

    @Test
    void aPageSaysWhatEachDecisionClosesAloneAndWhatTakesMore() {
        CommandRun run = run("brief", "--area", "auth");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Authentication: blocked\n")
                .contains("(1) Raise Name service (net.dns), configuration, from cluster-scoped to\n    tenant-scoped")
                .contains("Alone it closes 1 blocker here, and 1 blocker elsewhere; it helps with 1\n    more")
                .contains("(2) Provide what GA-2 demands, tenant-scoped in configuration")
                .contains("(3) Raise LDAP (auth.ldap), configuration")
                .contains("Alone it closes no blocker; it helps with 1, which takes others as well.")
                .contains("Together these close 2 of 3 blockers, and 1 more is no longer one but stays")
                .contains("It matters once what is known to fall short beside it is mended.")
                .contains("Core: to take on (1); to find out about net.time in configuration")
                .contains("Whoever is made its owner: to take on (2)")
                .doesNotContain("approve");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80).hasSizeLessThan(60);
    }

    @Test
    void thereIsAPageForEachOwnerWithSomethingToDecide() throws IOException {
        JsonNode answer = json(run("brief", "--format", "json"));
        assertThat(answer.path("by").asText()).isEqualTo("owner");
        assertThat(answer.path("pages").findValuesAsText("id")).contains("core", "cloud");
        assertThat(answer.path("idle").toString()).isEqualTo("[\"docs\"]");
        JsonNode core = answer.path("pages").get(0);
        assertThat(core.path("id").asText()).isEqualTo("core");
        assertThat(core.path("deciding").toString())
                .isEqualTo("[\"GA-1:auth.ad\",\"GA-1:auth.ldap\",\"GA-3:net.dns\"]");
        assertThat(core.path("decisions").get(0).path("closesAlone").toString())
                .isEqualTo("[\"GA-1:auth.ad\",\"GA-3:net.dns\"]");
        assertThat(answer.path("pages").get(2).path("id").isNull())
                .as("what nobody owns")
                .isTrue();
        assertThat(run("brief").out()).contains("Without an owner: ").doesNotContain("nobody named");
        assertThat(run("brief", "--by", "area").out()).contains("Nothing to decide for: Idle.");
    }

    @Test
    void whereNothingClosesNoMoreIsCounted() throws IOException {
        write("targets/ga.yaml", """
                target: ga
                requirements:
                  - {id: GA-1, title: A tenant has its directory, feature: auth.ldap, facet: configuration, level: mandatory}
                """);
        assertThat(run("brief", "--owner", "cloud").out())
                .contains("Together these close 0 of 1 blocker; 1 is no longer one but stays open.");
    }

    @Test
    void aWaiverThatEndsSoonIsADecisionToo() throws IOException {
        write("waivers.yaml", """
                waivers:
                  - {requirement: GA-3, feature: net.dns, until: 2026-12-31, approvedBy: the board, reason: Known}
                  - {requirement: GA-2, until: 2027-12-31, approvedBy: the board, reason: Known}
                """);
        assertThat(run("brief", "--area", "net").out())
                .contains("By 2026-12-31: renew the waiver of GA-3:net.dns, or mend it")
                .contains("(approved by the board)");
        assertThat(run("brief", "--area", "auth").out()).doesNotContain("Waivers that end soon");
        assertThat(run("findings", "--area", "net").out()).contains("1 of them waived: accepted for now, but there");
    }

    @Test
    void findingsAreToldByAreaWithWhatBearsThemOutAndNoneIsLost() {
        CommandRun run = run("findings");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("What was reported about Acme: 1 confirmed, 1 open, 1 mended\n")
                .contains("F-1 confirmed, at worst blocker")
                .contains("“Names are shared.”")
                .contains("Raised 2026-01-02 · Source: A mail")
                .contains("Confirmed by 3 gaps")
                .contains("F-2 mended")
                .contains("Raised on a day that is not recorded · Source: not recorded")
                .contains("F-3 open")
                .contains("Beside it stand 3 gaps");
        assertThat(run("findings", "--area", "idle").out())
                .contains("Nothing that was reported is about what was asked.");
    }

    @Test
    void whatCannotBeAskedIsRefused() throws IOException {
        assertThat(run("brief", "--owner", "nobody").err())
                .contains("There is no owner (nobody) in the catalog.")
                .contains("Maybe choose one of: core, cloud, docs.");
        assertThat(run("brief", "--by", "team").code()).isEqualTo(2);
        assertThat(run("brief", "--owner", "core", "--area", "auth").code()).isEqualTo(2);
        assertThat(run("brief", "--area", "auth", "--by", "owner").code()).isEqualTo(2);
        assertThat(run("findings", "--area", "nowhere").code()).isEqualTo(2);
        Files.delete(folder.resolve("catalog/findings.yaml"));
        assertThat(run("findings").code()).isEqualTo(2);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("catalog").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private CommandRun run(String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--catalog", folder.resolve("catalog").toString()));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static JsonNode json(CommandRun run) {
        return run.json();
    }
}

package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomersCommandTest {
    private static final String EXAMPLE = "src/test/resources/dev/lacuna/question/customers/nimbus";

    @Test
    void anOverPromiseIsABadAnswerUnlessSaidOtherwise() {
        assertThat(run(EXAMPLE).code()).isEqualTo(1);
        assertThat(run(EXAMPLE, "--fail-on", "never").code()).isZero();
        assertThat(run(EXAMPLE, "beta").code())
                .as("what is only proposed is no promise")
                .isZero();
        assertThat(run("catalog").code())
                .as("what is not recorded is no failure")
                .isZero();
    }

    @Test
    void oneCustomerIsShownAlone() {
        CommandRun run = run(EXAMPLE, "gamma");
        assertThat(run.out()).startsWith("Nimbus Files for Nimbus Cloud, gamma: no commitments recorded");
        assertThat(run.out()).doesNotContain("Acme").contains("Exposed to 2 gaps under admin-only.");
    }

    @Test
    void anAreaNarrowsGapsAndNoCommitments() {
        assertThat(run(EXAMPLE, "--area", "data", "--format", "text").out())
                .contains("C-02:data.snapshot", "LDAP provider (auth.ldap) tenant-scoped")
                .doesNotContain("C-01:auth.ldap");
    }

    @Test
    void aWaiverHoldsOnTheDayAskedAbout() {
        assertThat(run(EXAMPLE, "gamma").out()).doesNotContain("C-04:net.dns");
        assertThat(run(EXAMPLE, "gamma", "--as-of", "2027-01-01").out()).contains("C-04:net.dns (info)");
    }

    @Test
    void weightsAreShownOnRequest() {
        assertThat(run(EXAMPLE).out()).doesNotContain("7000");
        assertThat(run(EXAMPLE, "--show-weights").out()).contains("weight 7000");
    }

    @Test
    void wrongUseIsToldWithADeed() {
        CommandRun unknown = run(EXAMPLE, "zeta");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no customer (zeta)", "Maybe choose one of: acme");
        assertThat(run(EXAMPLE, "--fail-on", "sometimes").code()).isEqualTo(2);
    }

    private static CommandRun run(String catalog, String... more) {
        List<String> arguments = new ArrayList<>(List.of("customers", "--catalog", catalog));
        Collections.addAll(arguments, more);
        return CommandRun.of(arguments.toArray(String[]::new));
    }
}

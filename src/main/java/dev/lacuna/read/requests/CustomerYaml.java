package dev.lacuna.read.requests;

import dev.lacuna.catalog.Customer.Proposal;
import dev.lacuna.catalog.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proposed customer as a file of a catalog. Texts from an export are quoted, so that they stay texts. */
public final class CustomerYaml {
    private CustomerYaml() {}

    /** The whole file. */
    public static String of(ProposedCustomer customer) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("# Proposed by \"lacuna import-requests\"; confirmed by nobody. What was promised belongs under\n");
        yaml.append("# commitments, and what is used under uses.\n");
        yaml.append("id: ").append(quoted(customer.id())).append('\n');
        yaml.append("name: ").append(quoted(customer.name())).append('\n');
        yaml.append("model: unknown\n");
        yaml.append("proposed:\n");
        customer.fresh().forEach(proposal -> append(yaml, proposal));
        return yaml.toString();
    }

    private static void append(StringBuilder yaml, Proposal proposal) {
        yaml.append("  - feature: ").append(proposal.feature()).append('\n');
        yaml.append("    facet: ").append(proposal.facet()).append('\n');
        yaml.append("    scope: ").append(proposal.scope().word()).append('\n');
        if (proposal.by() != null) {
            yaml.append("    by: ").append(quoted(proposal.by())).append('\n');
        }
        yaml.append("    evidence:\n");
        for (Evidence evidence : proposal.evidence()) {
            yaml.append("      - {").append(String.join(", ", keys(evidence))).append("}\n");
        }
    }

    private static List<String> keys(Evidence evidence) {
        List<String> keys = new ArrayList<>();
        add(keys, "source", evidence.source());
        add(keys, "ref", evidence.ref());
        add(keys, "says", evidence.says());
        if (evidence.date() != null) {
            keys.add("date: " + evidence.date());
        }
        if (evidence.confidence() != null) {
            keys.add("confidence: " + evidence.confidence().word());
        }
        return keys;
    }

    private static void add(List<String> keys, String key, @Nullable String value) {
        if (value != null) {
            keys.add(key + ": " + quoted(value));
        }
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else {
                quoted.appendCodePoint(c < 0x20 ? ' ' : c);
            }
        });
        return quoted.append('"').toString();
    }
}

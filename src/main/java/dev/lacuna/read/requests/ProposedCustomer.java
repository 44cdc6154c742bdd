package dev.lacuna.read.requests;

import dev.lacuna.catalog.Customer.Proposal;
import dev.lacuna.catalog.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import proposes for a customer.
 *
 * @param file what it is, or would be, written down in; absent if it is to be written nowhere
 * @param fresh what neither the catalog nor the file has yet
 * @param known how many of its requests one of them has
 */
public record ProposedCustomer(
        String id,
        String name,
        CustomerFileState fate,
        @Nullable String file,
        List<Proposal> fresh,
        int known) {

    /** What becomes of it. */
    public enum CustomerFileState implements Term {
        /** There is no file yet, so that one can be written. */
        NEW,
        /** Somebody wrote a file, which is left as it is: what it lacks is told. */
        LEFT,
        /** Nothing is new. */
        KNOWN
    }

    public ProposedCustomer {
        fresh = List.copyOf(fresh);
    }
}

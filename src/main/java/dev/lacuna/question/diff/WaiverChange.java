package dev.lacuna.question.diff;

import dev.lacuna.catalog.Term;
import java.time.LocalDate;

/**
 * What became of the waivers of a gap.
 *
 * @param until the last day of the waiver: of the new one, or of the one that ended
 * @param cause the waiver on both sides
 */
public record WaiverChange(String gap, WaiverChangeKind sort, LocalDate until, StatementChange cause) {

    /** What became of them, in the order in which it is told. */
    public enum WaiverChangeKind implements Term {
        /** Its last day is over. */
        EXPIRED,
        /** It was taken back before its last day. */
        WITHDRAWN,
        /** There is one that holds, and there was none. */
        GRANTED,
        /** It holds until another day. */
        EXTENDED,
        SHORTENED
    }
}

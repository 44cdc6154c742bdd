package dev.lacuna.question.diff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.catalog.Term;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What became of the waivers of a gap.
 *
 * @param until the last day of the waiver: of the new one, or of the one that ended
 * @param cause the waiver on both sides
 * @param today the day of the later side
 */
public record WaiverChange(
        String gap,
        WaiverChangeKind change,
        LocalDate until,
        StatementChange cause,
        @JsonIgnore LocalDate today) {

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

    @JsonProperty
    String says() {
        return text().words();
    }

    /** What follows the id of the gap. */
    Text text() {
        return switch (change) {
            case EXPIRED -> Text.of(Style.WARN, "expired on " + until + ", the gap is back");
            case WITHDRAWN -> Text.of(Style.WARN, "was taken back, the gap is back; it was to hold until " + until);
            case GRANTED -> Text.of("is accepted until " + until + ", ").add(expiry());
            case EXTENDED ->
                Text.of("is accepted for longer, until " + until + ", ").add(expiry());
            case SHORTENED ->
                Text.of("is accepted only until " + until + " now, ").add(expiry());
        };
    }

    private Text expiry() {
        long days = ChronoUnit.DAYS.between(today, until);
        return days == 0
                ? Text.of(Style.WARN, "this is the last day")
                : Text.of("expires in " + Wording.count(days, "day"));
    }
}

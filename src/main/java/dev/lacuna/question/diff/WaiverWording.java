package dev.lacuna.question.diff;

import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What became of a waiver, seen from a day. */
record WaiverWording(LocalDate day) {

    /** What follows the id of the gap. */
    Text says(WaiverChange change) {
        LocalDate until = change.until();
        return switch (change.sort()) {
            case EXPIRED -> Text.of(Style.WARN, "expired on " + until + ", the gap is back");
            case WITHDRAWN -> Text.of(Style.WARN, "was taken back, the gap is back; it was to hold until " + until);
            case GRANTED -> Text.of("is accepted until " + until + ", ").add(expiry(until));
            case EXTENDED ->
                Text.of("is accepted for longer, until " + until + ", ").add(expiry(until));
            case SHORTENED ->
                Text.of("is accepted only until " + until + " now, ").add(expiry(until));
        };
    }

    private Text expiry(LocalDate until) {
        long days = ChronoUnit.DAYS.between(day, until);
        return days == 0
                ? Text.of(Style.WARN, "this is the last day")
                : Text.of("expires in " + Wording.count(days, "day"));
    }
}

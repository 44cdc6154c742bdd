package dev.lacuna.push.tracker;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a push would do, or did, shown.
 *
 * @param place the project or repository, with the server
 * @param result absent of a dry run
 */
public record PushReport(
        String tracker,
        String place,
        PushPlan plan,
        @Nullable PushResult result) implements Report {

    /** That of a push to a tracker that found nothing to do. */
    public static PushReport nothing(Tracker tracker) {
        PushPlan plan = new PushPlan(List.of(), List.of(), 0, new TreeMap<>());
        return new PushReport(tracker.name(), tracker.place(), plan, null);
    }

    @Override
    public Document document() {
        return new PushDocument(this).document();
    }

    @Override
    public Object json() {
        return PushJson.of(this);
    }
}

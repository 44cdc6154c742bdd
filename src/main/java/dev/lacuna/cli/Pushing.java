package dev.lacuna.cli;

import dev.lacuna.output.Report;
import dev.lacuna.push.http.Pauses;
import dev.lacuna.push.http.WireException;
import dev.lacuna.push.tracker.MapFile;
import dev.lacuna.push.tracker.MapLock;
import dev.lacuna.push.tracker.Order;
import dev.lacuna.push.tracker.Plan;
import dev.lacuna.push.tracker.Push;
import dev.lacuna.push.tracker.PushReport;
import dev.lacuna.push.tracker.Result;
import dev.lacuna.push.tracker.Tracker;
import dev.lacuna.push.tracker.TrackerMap;
import dev.lacuna.question.backlog.WorkBacklog;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A push that is asked for; a dry run, unless it was agreed to. */
final class Pushing {
    private final Tracker tracker;
    private final MapFile file;
    private final boolean agreed;
    private final Pauses pauses;
    private final Consumer<String> progress;
    private @Nullable Result result;

    Pushing(Tracker tracker, MapFile file, boolean agreed, Pauses pauses, Consumer<String> progress) {
        this.tracker = tracker;
        this.file = file;
        this.agreed = agreed;
        this.pauses = pauses;
        this.progress = progress;
    }

    /** A report of a push that did nothing. */
    Report sample() {
        return PushReport.nothing(tracker);
    }

    Report report(WorkBacklog backlog) {
        Order order = Order.of(backlog);
        if (!agreed) {
            Plan plan = new Push(tracker, TrackerMap.read(file), order, pauses, progress).plan();
            return new PushReport(tracker.name(), tracker.place(), plan, null);
        }
        try (MapLock lock = MapLock.of(file)) {
            Push push = new Push(tracker, TrackerMap.keep(file), order, pauses, progress);
            Plan plan = push.plan();
            Result done = push.carryOut(plan);
            result = done;
            return new PushReport(tracker.name(), tracker.place(), plan, done);
        }
    }

    int code() {
        Result done = result;
        if (done == null || done.complete()) {
            return ExitCode.FINE;
        }
        Result.Stop stop = done.stopped();
        return stop == null ? ExitCode.BAD : code(stop.kind());
    }

    /** What a failure of the tracker means for whoever asked. */
    static int code(WireException.Kind kind) {
        return switch (kind) {
            case MISUSE, REFUSED -> ExitCode.USAGE;
            case REJECTED, UNREACHABLE, IN_DOUBT, LIMITED -> ExitCode.BAD;
        };
    }
}

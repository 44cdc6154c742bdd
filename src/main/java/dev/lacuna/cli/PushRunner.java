package dev.lacuna.cli;

import dev.lacuna.output.Report;
import dev.lacuna.push.http.HttpException;
import dev.lacuna.push.http.Sleeper;
import dev.lacuna.push.tracker.DesiredState;
import dev.lacuna.push.tracker.Push;
import dev.lacuna.push.tracker.PushPlan;
import dev.lacuna.push.tracker.PushReport;
import dev.lacuna.push.tracker.PushResult;
import dev.lacuna.push.tracker.Tracker;
import dev.lacuna.push.tracker.TrackerMap;
import dev.lacuna.push.tracker.TrackerMapFile;
import dev.lacuna.push.tracker.TrackerMapLock;
import dev.lacuna.question.backlog.WorkBacklog;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A push as the options ask for it: a dry run without --yes. */
final class PushRunner {
    private final Tracker tracker;
    private final TrackerMapFile file;
    private final boolean agreed;
    private final Sleeper sleeper;
    private final Consumer<String> progress;
    private @Nullable PushResult result;

    PushRunner(Tracker tracker, TrackerMapFile file, boolean agreed, Sleeper sleeper, Consumer<String> progress) {
        this.tracker = tracker;
        this.file = file;
        this.agreed = agreed;
        this.sleeper = sleeper;
        this.progress = progress;
    }

    /** A report of a push that did nothing. */
    Report emptyReport() {
        return PushReport.nothing(tracker);
    }

    Report report(WorkBacklog backlog) {
        DesiredState order = DesiredState.of(backlog);
        if (!agreed) {
            PushPlan plan = new Push(tracker, TrackerMap.read(file), order, sleeper, progress).plan();
            return new PushReport(tracker.name(), tracker.place(), plan, null);
        }
        try (TrackerMapLock lock = TrackerMapLock.of(file)) {
            Push push = new Push(tracker, TrackerMap.open(file), order, sleeper, progress);
            PushPlan plan = push.plan();
            PushResult done = push.carryOut(plan);
            result = done;
            return new PushReport(tracker.name(), tracker.place(), plan, done);
        }
    }

    int exitCode() {
        PushResult done = result;
        if (done == null || done.complete()) {
            return ExitCode.FINE;
        }
        PushResult.Stop stop = done.stopped();
        return stop == null ? ExitCode.BAD : exitCode(stop.kind());
    }

    /** What a failure of the tracker means for whoever asked. */
    static int exitCode(HttpException.FailureKind kind) {
        return switch (kind) {
            case USER_ERROR, UNAUTHORIZED -> ExitCode.USAGE;
            case REJECTED, UNREACHABLE, RESULT_UNKNOWN, RATE_LIMITED -> ExitCode.BAD;
        };
    }
}

package dev.lacuna.push.tracker;

import dev.lacuna.push.http.HttpException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes down what became of each step. One that fails does not stop the others, unless none can succeed any more. */
final class PushLog {
    private static final int STRIKES = 3;

    private final List<PushResult.Done> done = new ArrayList<>();
    private final List<PushResult.Failed> failed = new ArrayList<>();
    private final List<PushRemark> remarks = new ArrayList<>();
    private final Set<PushStep> notAttempted;
    private final int all;
    private final Consumer<String> progress;
    private PushResult.@Nullable Stop stopped;
    private int strikes;

    PushLog(List<PushStep> steps, Consumer<String> progress) {
        notAttempted = new LinkedHashSet<>(steps);
        all = steps.size();
        this.progress = progress;
    }

    boolean isStopped() {
        return stopped != null;
    }

    void attempt(PushStep step, Supplier<PushResult.Done> deed) {
        if (isStopped()) {
            return;
        }
        try {
            done(deed.get());
        } catch (HttpException failure) {
            failed(List.of(step), failure);
        } catch (TrackerException failure) {
            failed(step, failure.getMessage() + " " + failure.suggestion());
        }
    }

    void done(PushResult.Done one) {
        strikes = 0;
        done.add(one);
        notAttempted.remove(one.step());
        say(one.step(), one.key());
    }

    void failed(PushStep step, String says) {
        failed.add(new PushResult.Failed(step, says));
        notAttempted.remove(step);
        say(step, "failed");
    }

    /** What could not be done together; stops all if it is of no use to go on. */
    void failed(List<? extends PushStep> steps, HttpException failure) {
        boolean silent = failure.kind() == HttpException.FailureKind.UNREACHABLE
                || failure.kind() == HttpException.FailureKind.RESULT_UNKNOWN;
        strikes += silent ? 1 : 0;
        if (failure.isFinal() || strikes >= STRIKES) {
            stopped = new PushResult.Stop(failure.kind(), failure.message() + " " + failure.suggestion());
        }
        if (!failure.isFinal()) {
            steps.forEach(step -> failed(step, failure.message()));
        }
    }

    void remark(PushRemark remark) {
        remarks.add(remark);
    }

    void say(String what) {
        progress.accept(what);
    }

    private void say(PushStep step, String key) {
        progress.accept(all - notAttempted.size() + " of " + all + ": " + step.id() + " " + key);
    }

    PushResult result() {
        return new PushResult(done, failed, List.copyOf(notAttempted), remarks, stopped);
    }
}

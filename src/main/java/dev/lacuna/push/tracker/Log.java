package dev.lacuna.push.tracker;

import dev.lacuna.push.http.WireException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes down what became of each step. One that fails does not stop the others, unless none can succeed any more. */
final class Log {
    private static final int STRIKES = 3;

    private final List<Result.Done> done = new ArrayList<>();
    private final List<Result.Failed> failed = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<Step> untried;
    private final int all;
    private final Consumer<String> progress;
    private Result.@Nullable Stop stopped;
    private int strikes;

    Log(List<Step> steps, Consumer<String> progress) {
        untried = new LinkedHashSet<>(steps);
        all = steps.size();
        this.progress = progress;
    }

    boolean isStopped() {
        return stopped != null;
    }

    void attempt(Step step, Supplier<Result.Done> deed) {
        if (isStopped()) {
            return;
        }
        try {
            done(deed.get());
        } catch (WireException failure) {
            failed(List.of(step), failure);
        } catch (TrackerException failure) {
            failed(step, failure.getMessage() + " " + failure.maybe());
        }
    }

    void done(Result.Done one) {
        strikes = 0;
        done.add(one);
        untried.remove(one.step());
        say(one.step(), one.key());
    }

    void failed(Step step, String says) {
        failed.add(new Result.Failed(step, says));
        untried.remove(step);
        say(step, "failed");
    }

    /** What could not be done together; stops all if it is of no use to go on. */
    void failed(List<? extends Step> steps, WireException failure) {
        boolean silent =
                failure.kind() == WireException.Kind.UNREACHABLE || failure.kind() == WireException.Kind.IN_DOUBT;
        strikes += silent ? 1 : 0;
        if (failure.isFinal() || strikes >= STRIKES) {
            stopped = new Result.Stop(failure.kind(), failure.says() + " " + failure.maybe());
        }
        if (!failure.isFinal()) {
            steps.forEach(step -> failed(step, failure.says()));
        }
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    void say(String what) {
        progress.accept(what);
    }

    private void say(Step step, String key) {
        progress.accept(all - untried.size() + " of " + all + ": " + step.id() + " " + key);
    }

    Result result() {
        return new Result(done, failed, List.copyOf(untried), remarks, stopped);
    }
}

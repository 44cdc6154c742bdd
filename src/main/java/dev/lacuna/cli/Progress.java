package dev.lacuna.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Says on standard error what is being done, once it has taken longer than a second. */
final class Progress implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 1000;

    private final PrintWriter err;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable String stage;
    private boolean late;

    Progress(CommandContext console) {
        this.err = console.err();
        var unused = timer.schedule(this::becomeLate, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    synchronized void stage(String next) {
        stage = next;
        if (late) {
            say();
        }
    }

    private synchronized void becomeLate() {
        late = true;
        say();
    }

    private void say() {
        if (stage != null) {
            err.println("lacuna: " + stage + " …");
            err.flush();
        }
    }

    @Override
    public synchronized void close() {
        stage = null;
        timer.shutdownNow();
    }
}

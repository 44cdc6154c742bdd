package dev.lacuna.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work on a thread of its own. {@link #get} waits for its result, or throws what went wrong; closing waits for its end.
 */
final class BackgroundTask<T> implements AutoCloseable {
    private final FutureTask<T> task;
    private final Thread thread;

    BackgroundTask(String name, Callable<T> work) {
        task = new FutureTask<>(work);
        thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    T get() {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            } else if (failed.getCause() instanceof Error reason) {
                throw reason;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a result.", interrupted);
        }
    }

    @Override
    public void close() {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

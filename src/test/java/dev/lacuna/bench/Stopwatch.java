package dev.lacuna.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Times work and tells it. */
final class Stopwatch {
    private Stopwatch() {}

    /** TimedWork that may fail in any way. */
    interface TimedWork {
        Object run() throws Exception;
    }

    /** How long it took, in seconds. */
    static double seconds(TimedWork work) throws Exception {
        long start = System.nanoTime();
        if (work.run() == null) {
            throw new IllegalStateException("Work without a result. Maybe it was left out.");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** The middle of several runs. */
    static double median(int times, TimedWork work) throws Exception {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(seconds(work));
        }
        return median(all);
    }

    static double median(List<Double> all) {
        List<Double> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** How long it took; infinite if it was given up after the limit, running on in the background. */
    static double secondsWithin(Duration limit, TimedWork work) throws Exception {
        ExecutorService aside = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "aside");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return aside.submit(() -> seconds(work)).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return Double.POSITIVE_INFINITY;
        } finally {
            aside.shutdownNow();
        }
    }

    static void tell(String what, double seconds, double unit) {
        tell(String.format(Locale.ROOT, "  %-52s %9s  %8s", what, told(seconds), ratio(seconds / unit)));
    }

    static void tell(String line) {
        System.out.println(line);
    }

    static String told(double seconds) {
        if (Double.isInfinite(seconds)) {
            return "given up";
        }
        return seconds < 1
                ? String.format(Locale.ROOT, "%.2f ms", seconds * 1000)
                : String.format(Locale.ROOT, "%.2f s", seconds);
    }

    private static String ratio(double ratio) {
        if (Double.isInfinite(ratio)) {
            return "";
        }
        return ratio < 0.1
                ? String.format(Locale.ROOT, "1/%.0f", 1 / ratio)
                : String.format(Locale.ROOT, "%.1f", ratio);
    }
}

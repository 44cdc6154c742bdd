package dev.lacuna.bench;

import java.nio.file.Path;

/** {@code mvn -q -Pbench -DskipTests verify}: figures of one run, each with its ratio to the first of its group. */
public final class Benchmark {
    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        new StartupBenchmark(home).measure();
        PathBenchmark.measure(home);
        SizeBenchmark.measureWhatIf();
        SizeBenchmark.measure();
        System.exit(0);
    }
}

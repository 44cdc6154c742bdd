package dev.lacuna.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** From the start of a command to its answer on the shipped catalog, beside a Java program that does nothing. */
final class StartupBenchmark {
    private static final int TIMES = 9;
    private static final int USAGE = 2;

    private final Path home;

    StartupBenchmark(Path home) {
        this.home = home;
    }

    void measure() throws Exception {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("a JVM that does nothing", nothing());
        commands.put("lacuna assess", lacuna("assess", "--fail-on", "never"));
        commands.put("lacuna path", lacuna("path"));
        commands.put("lacuna explain", lacuna("explain", "R-DS-01:ds.membership"));
        commands.put("lacuna diff", lacuna("diff", "catalog", "catalog"));
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int i = 0; i <= TIMES; i++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                double seconds = Stopwatch.seconds(() -> run(command.getValue()));
                if (i > 0) {
                    times.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                            .add(seconds);
                }
            }
        }
        Stopwatch.tell("From the start to the answer on the shipped catalog, median of " + TIMES);
        double unit = Stopwatch.median(times.values().iterator().next());
        times.forEach((name, all) -> Stopwatch.tell(name, Stopwatch.median(all), unit));
    }

    private List<String> nothing() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                home.resolve("target/test-classes").toString(),
                EmptyProgram.class.getName());
    }

    private List<String> lacuna(String... arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("lacuna").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A command that fails would else look fast. */
    private Integer run(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(new File("/dev/null"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("No answer in two minutes from " + command + ".");
        }
        if (process.exitValue() >= USAGE) {
            throw new IllegalStateException("Exit code " + process.exitValue() + " from " + command + ".");
        }
        return process.exitValue();
    }
}

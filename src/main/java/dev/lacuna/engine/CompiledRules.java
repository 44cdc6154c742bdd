package dev.lacuna.engine;

import dev.lacuna.rule.text.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/**
 * Rules as classes, with an index of what is in them: written by the build for the shipped rules, and into the cache for
 * others.
 *
 * @param hash of the rules they were compiled from
 * @param models the names of the classes that hold the rules, and the stages in which those can match
 * @param classes bytes by file name
 */
record CompiledRules(
        String hash, SortedMap<String, Set<Stage>> models, List<RuleInfo> infos, Map<String, byte[]> classes) {
    /** The index among the classes. */
    static final String INDEX = "META-INF/lacuna/rules.index";

    private static final String FIELD = "\t";

    /** Writes classes and index below a folder. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
        List<String> lines = new ArrayList<>();
        lines.add("hash" + FIELD + hash);
        lines.add("classes" + FIELD + digest(classes));
        models.forEach((model, stages) -> lines.add("model" + FIELD + model + FIELD + words(stages)));
        for (RuleInfo info : infos) {
            lines.add(String.join(
                    FIELD,
                    "rule",
                    info.id(),
                    info.sentence(),
                    info.summary(),
                    info.since(),
                    info.file(),
                    String.valueOf(info.line())));
        }
        Path index = folder.resolve(INDEX);
        Files.createDirectories(index.getParent());
        Files.write(index, lines);
    }

    /** What the index on a class path says; absent if there is none. */
    static @Nullable CompiledRules indexOf(ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(INDEX)) {
            return in == null ? null : of(new String(in.readAllBytes(), StandardCharsets.UTF_8), Map.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What was written below a folder; absent if it is not all there as it was written. */
    static @Nullable CompiledRules readFrom(Path folder) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                classes.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        byte[] index = classes.remove(INDEX);
        if (index == null) {
            return null;
        }
        String text = new String(index, StandardCharsets.UTF_8);
        boolean whole = text.contains("\nclasses" + FIELD + digest(classes) + "\n");
        return whole ? of(text, classes) : null;
    }

    private static CompiledRules of(String index, Map<String, byte[]> classes) {
        String hash = "";
        SortedMap<String, Set<Stage>> models = new TreeMap<>();
        List<RuleInfo> infos = new ArrayList<>();
        for (String line : index.lines().toList()) {
            String[] fields = line.split(FIELD, -1);
            switch (fields[0]) {
                case "hash" -> hash = fields[1];
                case "model" -> models.put(fields[1], stages(fields[2]));
                case "rule" ->
                    infos.add(new RuleInfo(
                            fields[1], fields[2], fields[3], fields[4], fields[5], Integer.parseInt(fields[6])));
                default -> {
                    // The digest of the classes, which the reader of a folder has looked at.
                }
            }
        }
        return new CompiledRules(hash, models, infos, classes);
    }

    private static String words(Set<Stage> stages) {
        return stages.stream().map(Stage::name).collect(Collectors.joining(" "));
    }

    private static Set<Stage> stages(String words) {
        return Stream.of(words.split(" ", -1)).map(Stage::valueOf).collect(Collectors.toSet());
    }

    private static String digest(Map<String, byte[]> classes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(classes).forEach((name, bytes) -> {
                digest.update((name + ' ' + bytes.length + ' ').getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    /** Makes a rule base of the classes that it holds. */
    RuleBase load() {
        return load(new RuleClassLoader(classes, CompiledRules.class.getClassLoader()));
    }

    /** Makes a rule base of classes that the loader knows. */
    RuleBase load(ClassLoader loader) {
        return new RuleBase(load(Stage.ASSESSING, loader), () -> load(Stage.COMPARING, loader), infos);
    }

    private KieBase load(Stage stage, ClassLoader loader) {
        List<Model> loaded = new ArrayList<>();
        models.forEach((model, stages) -> {
            if (stages.contains(stage)) {
                loaded.add(load(model, loader));
            }
        });
        return KieBaseBuilder.createKieBaseFromModel(loaded, KieServices.get().newKieBaseConfiguration(null, loader));
    }

    private static Model load(String model, ClassLoader loader) {
        try {
            return Class.forName(model, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException damaged) {
            throw new IllegalStateException("The compiled rules lack the class (" + model + ").", damaged);
        }
    }
}

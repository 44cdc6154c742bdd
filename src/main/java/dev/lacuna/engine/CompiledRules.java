package dev.lacuna.engine;

import dev.lacuna.rule.RuleInfo;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;

/**
 * Rules as classes, with an index of what is in them: written by the build for the shipped rules, and into the cache for
 * others.
 *
 * @param hash of the rules they were compiled from
 * @param models the names of the classes that hold the rules
 * @param classes bytes by file name
 */
record CompiledRules(String hash, List<String> models, List<RuleInfo> infos, Map<String, byte[]> classes) {
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
        models.forEach(model -> lines.add("model" + FIELD + model));
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
            if (in == null) {
                return null;
            }
            String hash = "";
            List<String> models = new ArrayList<>();
            List<RuleInfo> infos = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split(FIELD, -1);
                switch (fields[0]) {
                    case "hash" -> hash = fields[1];
                    case "model" -> models.add(fields[1]);
                    default ->
                        infos.add(new RuleInfo(
                                fields[1], fields[2], fields[3], fields[4], fields[5], Integer.parseInt(fields[6])));
                }
            }
            return new CompiledRules(hash, models, infos, new TreeMap<>());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes a rule base of the classes, which the loader must know. */
    RuleBase load(ClassLoader loader) {
        List<Model> loaded = new ArrayList<>();
        for (String model : models) {
            try {
                loaded.add(Class.forName(model, true, loader)
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException damaged) {
                throw new IllegalStateException("The compiled rules lack the class (" + model + ").", damaged);
            }
        }
        return new RuleBase(
                KieBaseBuilder.createKieBaseFromModel(loaded, KieServices.get().newKieBaseConfiguration(null, loader)),
                infos);
    }
}

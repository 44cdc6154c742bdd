package dev.lacuna.engine;

import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problem;
import dev.lacuna.read.ProblemsException;
import dev.lacuna.rule.text.RuleFile;
import dev.lacuna.rule.text.RuleInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles files of rules to classes. Takes seconds; see {@link RuleStore} for when it is needed. */
final class RuleCompiler {
    private static final String MODEL_VERSION = "Drools-Model-Version";

    /** What the engine's Java parser goes on with: every word that Java knows. */
    private static final String EXPECTED_INSTEAD = ", expected one of";

    private static final AtomicInteger BUILDS = new AtomicInteger();

    private RuleCompiler() {}

    /**
     * @param hash recorded with the classes, to know them again
     * @throws ProblemsException if a rule does not compile, or two have the same id
     */
    static CompiledRules compile(List<RuleFile> files, String hash) {
        List<Problem> problems = new ArrayList<>();
        List<RuleInfo> infos = new ArrayList<>();
        for (RuleFile file : files) {
            RuleSource source = new RuleSource(file);
            infos.addAll(source.infos());
            problems.addAll(source.problems());
        }
        infos.sort(Comparator.comparing(RuleInfo::id).thenComparing(RuleInfo::file));
        problems.addAll(sharedIds(infos, files));
        fail(problems);
        InternalKieModule module = build(files);
        Map<String, byte[]> classes = new TreeMap<>();
        Map<String, Set<Stage>> packages = stages(files);
        SortedMap<String, Set<Stage>> models = new TreeMap<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                classes.put(name, module.getBytes(name));
            } else if (name.endsWith("drools-model")) {
                new String(module.getBytes(name), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith(MODEL_VERSION))
                        .forEach(model -> models.put(
                                model,
                                packages.getOrDefault(
                                        model.substring(0, model.lastIndexOf('.')), EnumSet.allOf(Stage.class))));
            }
        }
        return new CompiledRules(hash, models, infos, classes);
    }

    /** By the name of the package. */
    private static Map<String, Set<Stage>> stages(List<RuleFile> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach(file -> texts.merge(new RuleSource(file).packageName(), file.text(), String::concat));
        Map<String, Set<Stage>> stages = new TreeMap<>();
        texts.forEach((name, text) -> stages.put(name, Stage.of(text)));
        return stages;
    }

    private static List<Problem> sharedIds(List<RuleInfo> infos, List<RuleFile> files) {
        Map<String, String> shown = new HashMap<>();
        files.forEach(file -> shown.put(file.path(), file.shownAs()));
        // Built-in rules, which nobody named a folder for, come first: it is the others that have to change.
        List<RuleInfo> builtInFirst = new ArrayList<>(infos);
        builtInFirst.sort(Comparator.comparing(info -> !info.file().equals(shown.get(info.file()))));
        List<Problem> problems = new ArrayList<>();
        Map<String, RuleInfo> byId = new HashMap<>();
        for (RuleInfo info : builtInFirst) {
            RuleInfo first = byId.putIfAbsent(info.id(), info);
            if (first != null && !info.id().isEmpty()) {
                problems.add(new Problem(
                        new Place(shown.getOrDefault(info.file(), info.file()), info.line(), 1),
                        "rule (" + info.sentence() + ") has the id (" + info.id() + ") of another.",
                        "Maybe give it the next free id; the other stands at "
                                + shown.getOrDefault(first.file(), first.file()) + ":" + first.line() + "."));
            }
        }
        return problems;
    }

    private static InternalKieModule build(List<RuleFile> files) {
        KieBuilder builder = builder(files);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            List<Problem> problems = new ArrayList<>();
            for (RuleFile file : files) {
                if (!errors(List.of(file)).isEmpty()) {
                    problems.addAll(problemsIn(file));
                }
            }
            if (problems.isEmpty()) {
                RuleSource first = new RuleSource(files.get(0));
                errors(files).forEach(error -> problems.add(first.problemInHead(text(error))));
            }
            fail(problems);
        }
        return (InternalKieModule) builder.getKieModule();
    }

    /** The engine often names no rule in its errors, so each rule is compiled alone to see which is at fault. */
    private static List<Problem> problemsIn(RuleFile file) {
        RuleSource source = new RuleSource(file);
        List<Message> ofHead = errors(List.of(source.head()));
        if (!ofHead.isEmpty()) {
            return List.of(source.problemInHead(text(ofHead.get(0))));
        }
        List<Problem> problems = new ArrayList<>();
        for (String rule : source.names()) {
            List<Message> errors = errors(List.of(source.only(rule)));
            if (!errors.isEmpty()) {
                problems.add(source.problemIn(rule, text(errors.get(0))));
            }
        }
        if (problems.isEmpty()) {
            problems.add(source.problemInHead(text(errors(List.of(file)).get(0))));
        }
        return problems;
    }

    private static List<Message> errors(List<RuleFile> files) {
        return builder(files).getResults().getMessages(Message.Level.ERROR);
    }

    private static KieBuilder builder(List<RuleFile> files) {
        KieServices services = KieServices.get();
        KieFileSystem system = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("dev.lacuna", "rules", version(files));
        system.generateAndWritePomXML(release);
        files.forEach(file -> system.write("src/main/resources/" + file.path(), file.text()));
        KieBuilder builder = services.newKieBuilder(system, RuleCompiler.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        services.getRepository().removeKieModule(release);
        return builder;
    }

    /** The engine names the classes by it: other rules need another version, or the shipped classes are found first. */
    private static String version(List<RuleFile> files) {
        StringBuilder texts = new StringBuilder();
        files.forEach(file -> texts.append(file.path()).append('\n').append(file.text()));
        return UUID.nameUUIDFromBytes(texts.toString().getBytes(StandardCharsets.UTF_8)) + "-"
                + BUILDS.incrementAndGet();
    }

    private static String text(Message message) {
        String text = message.getText().strip().split("\n", 2)[0];
        int end = text.indexOf(EXPECTED_INSTEAD);
        return end < 0 ? text : text.substring(0, end);
    }

    private static void fail(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems.stream().sorted().distinct().toList());
        }
    }
}

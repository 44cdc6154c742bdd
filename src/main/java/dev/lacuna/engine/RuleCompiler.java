package dev.lacuna.engine;

import dev.lacuna.catalog.Place;
import dev.lacuna.problem.Problem;
import dev.lacuna.problem.ProblemsException;
import dev.lacuna.rule.RuleFile;
import dev.lacuna.rule.RuleInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        problems.addAll(sharedIds(infos));
        fail(problems);
        InternalKieModule module = build(files);
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                classes.put(name, module.getBytes(name));
            } else if (name.endsWith("drools-model")) {
                new String(module.getBytes(name), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith(MODEL_VERSION))
                        .forEach(models::add);
            }
        }
        models.sort(Comparator.naturalOrder());
        return new CompiledRules(hash, models, infos, classes);
    }

    private static List<Problem> sharedIds(List<RuleInfo> infos) {
        List<Problem> problems = new ArrayList<>();
        Map<String, RuleInfo> byId = new HashMap<>();
        for (RuleInfo info : infos) {
            RuleInfo first = byId.putIfAbsent(info.id(), info);
            if (first != null && !info.id().isEmpty()) {
                problems.add(new Problem(
                        new Place(info.file(), info.line(), 1),
                        "rule (" + info.sentence() + ") has the id (" + info.id() + ") of another.",
                        "Maybe give it the next free id; the other stands at " + first.file() + ":" + first.line()
                                + "."));
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
                errors(files)
                        .forEach(error -> problems.add(RuleSource.inRule(
                                new Place(String.valueOf(error.getPath()), Math.max(error.getLine(), 1), 1),
                                "",
                                text(error))));
            }
            fail(problems);
        }
        return (InternalKieModule) builder.getKieModule();
    }

    /** The engine often names no rule in its errors, so each rule is compiled alone to see which is at fault. */
    private static List<Problem> problemsIn(RuleFile file) {
        RuleSource source = new RuleSource(file);
        List<Problem> problems = new ArrayList<>();
        for (String rule : source.names()) {
            List<Message> errors = errors(List.of(source.only(rule)));
            if (!errors.isEmpty()) {
                Message first = errors.get(0);
                boolean placed = file.path().equals(first.getPath()) && first.getLine() > 0;
                int line = placed ? first.getLine() : source.lineOf(rule);
                problems.add(RuleSource.inRule(new Place(file.path(), line, 1), rule, text(first)));
            }
        }
        if (problems.isEmpty()) {
            Message first = errors(List.of(file)).get(0);
            problems.add(RuleSource.inRule(new Place(file.path(), Math.max(first.getLine(), 1), 1), "", text(first)));
        }
        return problems;
    }

    private static List<Message> errors(List<RuleFile> files) {
        return builder(files).getResults().getMessages(Message.Level.ERROR);
    }

    private static KieBuilder builder(List<RuleFile> files) {
        KieServices services = KieServices.get();
        KieFileSystem system = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("dev.lacuna", "rules", String.valueOf(BUILDS.incrementAndGet()));
        system.generateAndWritePomXML(release);
        files.forEach(file -> system.write("src/main/resources/" + file.path(), file.text()));
        KieBuilder builder = services.newKieBuilder(system, RuleCompiler.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        services.getRepository().removeKieModule(release);
        return builder;
    }

    private static String text(Message message) {
        String text = message.getText().strip();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static void fail(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems.stream().sorted().distinct().toList());
        }
    }
}

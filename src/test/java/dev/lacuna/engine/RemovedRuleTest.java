package dev.lacuna.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.cases.CaseFile;
import dev.lacuna.rule.CatalogFacts.SeverityRow;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleInfo;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/** No rule is idle: without any one of them, something that a case of it concludes no longer follows. */
class RemovedRuleTest {
    private static final ClassLoader PROGRAM = RuleStore.class.getClassLoader();
    private static final List<SeverityRow> SEVERITIES = RuleFolder.shipped().severities();

    @TestFactory
    Stream<DynamicTest> withoutARuleItsCasesComeOutOtherwise() {
        CompiledRules shipped = CompiledRules.indexOf(PROGRAM);
        if (shipped == null) {
            throw new IllegalStateException("The build has compiled no rules.");
        }
        RuleBase all = shipped.load(PROGRAM);
        List<CaseFile> cases = CaseFile.all();
        return shipped.infos().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    RuleBase fewer = without(rule, shipped);
                    assertThat(cases.stream()
                                    .filter(CaseFile::fires)
                                    .filter(it -> it.rule().equals(rule.id())))
                            .anySatisfy(it -> assertThat(it.everythingConcluded(fewer, SEVERITIES))
                                    .isNotEqualTo(it.everythingConcluded(all, SEVERITIES)));
                }));
    }

    private static RuleBase without(RuleInfo rule, CompiledRules shipped) {
        List<Model> models = shipped.models().keySet().stream()
                .map(RemovedRuleTest::model)
                .map(model -> without(rule.sentence(), model))
                .toList();
        KieBase rules =
                KieBaseBuilder.createKieBaseFromModel(models, KieServices.get().newKieBaseConfiguration(null, PROGRAM));
        return new RuleBase(rules, () -> rules, shipped.infos());
    }

    /** Sentences are unique among the shipped rules. */
    private static Model without(String sentence, Model model) {
        return new ModelImpl(model.getName())
                .withRules(model.getRules().stream()
                        .filter(rule -> !rule.getName().equals(sentence))
                        .toList())
                .withGlobals(model.getGlobals())
                .withQueries(model.getQueries());
    }

    private static Model model(String name) {
        try {
            return PROGRAM.loadClass(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException damaged) {
            throw new IllegalStateException("The compiled rules lack the class (" + name + ").", damaged);
        }
    }
}

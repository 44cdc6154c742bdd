package dev.lacuna.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.rule.text.RuleFile;
import dev.lacuna.rule.text.RuleFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Test;

/** How the shipped rules are written: what follows is one fact, and its reasons all stand in {@code when}. */
class RuleStyleTest {
    private static final Pattern OBSERVATION = Pattern.compile("Observation\\.of\\(\\s*\"([^\"]*)\"");
    private static final Pattern REACHES_OUT =
            Pattern.compile("\\b(System|Runtime|Thread|Class|LocalDate\\.now|Instant|Files|drools|kcontext)\\b");

    private final List<RuleFile> files = RuleFolder.read(Path.of("rules")).files();

    @Test
    void aPackageIsNamedByItsFolder() throws DroolsParserException {
        SoftAssertions softly = new SoftAssertions();
        for (RuleFile file : files) {
            String folder = file.path().substring(0, file.path().lastIndexOf('/'));
            softly.assertThat(parsed(file).getName())
                    .as(file.path())
                    .isEqualTo(folder.replace('/', '.').replace('-', '_'));
        }
        softly.assertAll();
    }

    @Test
    void aFileHoldsImportsAndRulesOnly() throws DroolsParserException {
        SoftAssertions softly = new SoftAssertions();
        for (RuleFile file : files) {
            PackageDescr parsed = parsed(file);
            softly.assertThat(parsed.getGlobals()).as(file.path()).isEmpty();
            softly.assertThat(parsed.getFunctions()).as(file.path()).isEmpty();
            softly.assertThat(parsed.getFunctionImports()).as(file.path()).isEmpty();
            softly.assertThat(parsed.getAccumulateImports()).as(file.path()).isEmpty();
            softly.assertThat(parsed.getTypeDeclarations()).as(file.path()).isEmpty();
            softly.assertThat(parsed.getEntryPointDeclarations())
                    .as(file.path())
                    .isEmpty();
            softly.assertThat(parsed.getAttributes()).as(file.path()).isEmpty();
            softly.assertThat(parsed.getRules()).as(file.path()).isNotEmpty();
        }
        softly.assertAll();
    }

    @Test
    void aRuleHasNoAttributesAndConcludesOneFact() throws DroolsParserException {
        SoftAssertions softly = new SoftAssertions();
        for (RuleDescr rule : rules()) {
            String then = rule.getConsequence().toString().strip();
            softly.assertThat(rule.getAttributes()).as(rule.getName()).isEmpty();
            softly.assertThat(rule.getNamedConsequences()).as(rule.getName()).isEmpty();
            softly.assertThat(rule.getParentName()).as(rule.getName()).isNull();
            softly.assertThat(then)
                    .as(rule.getName())
                    .startsWith("insertLogical(")
                    .endsWith(");");
            softly.assertThat(then.chars().filter(c -> c == ';').count())
                    .as(rule.getName())
                    .isEqualTo(1);
        }
        softly.assertAll();
    }

    @Test
    void aRuleLooksAtFactsOnly() throws DroolsParserException {
        SoftAssertions softly = new SoftAssertions();
        for (RuleDescr rule : rules()) {
            for (BaseDescr part : partsOf(rule.getLhs())) {
                softly.assertThat(part).as(rule.getName()).isNotInstanceOf(EvalDescr.class);
                if (part instanceof PatternDescr pattern && pattern.getSource() != null) {
                    softly.assertThat(pattern.getSource()).as(rule.getName()).isInstanceOf(AccumulateDescr.class);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void aRuleReachesForNothingOutside() {
        SoftAssertions softly = new SoftAssertions();
        for (RuleFile file : files) {
            String code = file.text().replaceAll("\"[^\"\n]*\"", "\"\"");
            softly.assertThat(REACHES_OUT.matcher(code).results().map(found -> found.group()))
                    .as(file.path())
                    .isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void anObservationNamesTheRuleThatMakesIt() throws DroolsParserException {
        int observing = 0;
        for (RuleDescr rule : rules()) {
            Matcher made = OBSERVATION.matcher(rule.getConsequence().toString());
            if (made.find()) {
                observing++;
                assertThat("\"" + made.group(1) + "\"")
                        .as(rule.getName())
                        .isEqualTo(String.valueOf(rule.getAnnotation("id").getSingleValue()));
            }
        }
        assertThat(observing).isPositive();
    }

    private List<RuleDescr> rules() throws DroolsParserException {
        List<RuleDescr> rules = new ArrayList<>();
        for (RuleFile file : files) {
            rules.addAll(parsed(file).getRules());
        }
        return rules;
    }

    private static PackageDescr parsed(RuleFile file) throws DroolsParserException {
        return new DrlParser().parse(false, file.text());
    }

    private static List<BaseDescr> partsOf(BaseDescr top) {
        List<BaseDescr> parts = new ArrayList<>();
        parts.add(top);
        if (top instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(part -> parts.addAll(partsOf((BaseDescr) part)));
        } else if (top instanceof PatternDescr pattern && pattern.getSource() instanceof AccumulateDescr counted) {
            parts.addAll(partsOf(counted.getInput()));
        }
        return parts;
    }
}

package dev.lacuna.engine;

import dev.lacuna.catalog.Place;
import dev.lacuna.problem.Problem;
import dev.lacuna.rule.RuleFile;
import dev.lacuna.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/** The text of one file of rules, parsed: which rules are in it, with their metadata and lines. */
final class RuleSource {
    private final RuleFile file;
    private final List<RuleDescr> rules = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    RuleSource(RuleFile file) {
        this.file = file;
        DrlParser parser = new DrlParser();
        try {
            PackageDescr parsed = parser.parse(false, file.text());
            if (parsed != null) {
                rules.addAll(parsed.getRules());
            }
        } catch (DroolsParserException unreadable) {
            problems.add(problem(1, String.valueOf(unreadable.getMessage())));
        }
        for (DroolsError error : parser.getErrors()) {
            int[] lines = error.getLines();
            problems.add(problem(lines.length == 0 ? 1 : lines[0], error.getMessage()));
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /** What the rules in it say of themselves; a missing id or summary is a problem. */
    List<RuleInfo> infos() {
        List<RuleInfo> infos = new ArrayList<>();
        for (RuleDescr rule : rules) {
            String id = annotation(rule, "id");
            if (id.isEmpty()) {
                problems.add(new Problem(
                        new Place(file.path(), rule.getLine(), 1),
                        "rule (" + rule.getName() + ") has no id.",
                        "Maybe write @id(\"MINE-01\") below its name; an id is never used again."));
            }
            infos.add(new RuleInfo(
                    id,
                    rule.getName(),
                    annotation(rule, "summary"),
                    annotation(rule, "since"),
                    file.path(),
                    rule.getLine()));
        }
        return infos;
    }

    /** The line of a rule by its name; 1 if there is none of this name. */
    int lineOf(String rule) {
        for (RuleDescr descr : rules) {
            if (descr.getName().equals(rule)) {
                return descr.getLine();
            }
        }
        return 1;
    }

    /** The name of the rule that a line belongs to, or the empty text. */
    String ruleAt(int line) {
        String found = "";
        for (RuleDescr descr : rules) {
            if (descr.getLine() <= line) {
                found = descr.getName();
            }
        }
        return found;
    }

    List<String> names() {
        return rules.stream().map(RuleDescr::getName).toList();
    }

    /** The same file with only one of its rules, every other line kept so that lines stay what they are. */
    RuleFile only(String name) {
        String[] lines = file.text().split("\n", -1);
        for (RuleDescr rule : rules) {
            if (!rule.getName().equals(name)) {
                for (int line = rule.getLine(); line <= Math.min(rule.getEndLine(), lines.length); line++) {
                    lines[line - 1] = "";
                }
            }
        }
        return new RuleFile(file.path(), String.join("\n", lines));
    }

    private Problem problem(int line, String says) {
        String rule = ruleAt(line);
        return inRule(new Place(file.path(), Math.max(line, 1), 1), rule, says);
    }

    private static String annotation(RuleDescr rule, String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        if (annotation == null || annotation.getSingleValue() == null) {
            return "";
        }
        String value = annotation.getSingleValue().toString();
        return value.startsWith("\"") && value.endsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    /** A problem that names its rule. */
    static Problem inRule(Place place, String rule, String says) {
        return new Problem(
                place,
                (rule.isEmpty() ? "" : "rule (" + rule + "): ") + says,
                "Maybe compare it with the facts and conclusions in docs/facts.md, and with a rule of the same sort.");
    }
}

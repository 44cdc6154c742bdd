package dev.lacuna.engine;

import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problem;
import dev.lacuna.rule.text.RuleFile;
import dev.lacuna.rule.text.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/** The text of one file of rules, parsed: which rules are in it, with their metadata and lines. */
final class RuleSource {
    private static final Pattern PARSER_SAYS =
            Pattern.compile("\\[ERR \\d+\\] Line \\d+:\\d+ (?<says>.*?)( in rule \"(?<rule>.*)\")?", Pattern.DOTALL);

    private final RuleFile file;
    private final List<RuleDescr> rules = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private String packageName = "";

    RuleSource(RuleFile file) {
        this.file = file;
        DrlParser parser = new DrlParser();
        try {
            PackageDescr parsed = parser.parse(false, file.text());
            if (parsed != null) {
                rules.addAll(parsed.getRules());
                packageName = parsed.getName();
            }
        } catch (DroolsParserException unreadable) {
            problems.add(parseProblem(1, String.valueOf(unreadable.getMessage())));
        }
        for (DroolsError error : parser.getErrors()) {
            int[] lines = error.getLines();
            problems.add(parseProblem(lines.length == 0 ? 1 : lines[0], error.getMessage()));
        }
    }

    /** The package that its rules are in; empty if it cannot be read. */
    String packageName() {
        return packageName;
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
                        placeOf(rule),
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

    /** What the engine says of a rule, at the rule's first line. */
    Problem problemIn(String rule, String says) {
        int line = 1;
        for (RuleDescr descr : rules) {
            if (descr.getName().equals(rule)) {
                line = descr.getLine();
            }
        }
        return problem(line, rule, says);
    }

    /** What the engine says of the file without its rules, at the import that it names. */
    Problem problemInHead(String says) {
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).strip().split("[\\s;]+", -1);
            if (words.length > 1 && words[0].equals("import") && says.contains(words[1])) {
                return problem(i + 1, "", says);
            }
        }
        return problem(1, "", says);
    }

    /** The name of the rule that a line belongs to, or the empty text. */
    private String ruleAt(int line) {
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
        return keeping(rule -> rule.getName().equals(name));
    }

    /** The same file without its rules. */
    RuleFile head() {
        return keeping(rule -> false);
    }

    private RuleFile keeping(Predicate<RuleDescr> kept) {
        String[] lines = file.text().split("\n", -1);
        for (RuleDescr rule : rules) {
            if (!kept.test(rule)) {
                for (int line = rule.getLine(); line <= Math.min(rule.getEndLine(), lines.length); line++) {
                    lines[line - 1] = "";
                }
            }
        }
        return new RuleFile(file.path(), file.shownAs(), String.join("\n", lines));
    }

    private Problem parseProblem(int line, String says) {
        Matcher parserSays = PARSER_SAYS.matcher(says);
        if (!parserSays.matches()) {
            return problem(line, ruleAt(line), says);
        }
        String rule = parserSays.group("rule");
        return problem(line, rule == null ? ruleAt(line) : rule, parserSays.group("says"));
    }

    private Problem problem(int line, String rule, String says) {
        String sentence = says.endsWith(".") ? says : says + ".";
        return new Problem(
                new Place(file.shownAs(), Math.max(line, 1), 1),
                (rule.isEmpty() ? "" : "rule (" + rule + "): ") + sentence,
                "Maybe compare it with the facts and conclusions in docs/facts.md, and with a rule of the same sort.");
    }

    private Place placeOf(RuleDescr rule) {
        return new Place(file.shownAs(), rule.getLine(), 1);
    }

    private static String annotation(RuleDescr rule, String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        if (annotation == null || annotation.getSingleValue() == null) {
            return "";
        }
        String value = annotation.getSingleValue().toString();
        return value.startsWith("\"") && value.endsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }
}

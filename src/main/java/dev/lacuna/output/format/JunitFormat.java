package dev.lacuna.output.format;

import dev.lacuna.output.checks.Check;
import dev.lacuna.output.checks.CheckResult;
import dev.lacuna.output.checks.Checks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * JUnit XML, as build servers read it: a suite for each group. What fails nothing is skipped, with its reason; what is only
 * told stands in the output of its suite.
 */
final class JunitFormat implements CheckFormat {

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public String write(Checks checks) {
        Map<String, List<Check>> groups = checks.all().stream()
                .collect(Collectors.groupingBy(Check::group, LinkedHashMap::new, Collectors.toList()));
        Xml xml = new Xml();
        xml.open("testsuites", counted("lacuna " + checks.command(), checks.all()));
        groups.forEach((group, all) -> suite(group, all, checks, xml));
        xml.close();
        return xml.text();
    }

    private static Map<String, String> counted(String name, List<Check> checks) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("tests", count(checks, CheckResult.PASSED, CheckResult.WARNED, CheckResult.FAILED));
        attributes.put("failures", count(checks, CheckResult.FAILED));
        attributes.put("errors", "0");
        attributes.put("skipped", count(checks, CheckResult.WARNED));
        return attributes;
    }

    private static String count(List<Check> checks, CheckResult... results) {
        List<CheckResult> counted = List.of(results);
        return String.valueOf(checks.stream()
                .filter(check -> counted.contains(check.result()))
                .count());
    }

    private static void suite(String group, List<Check> all, Checks checks, Xml xml) {
        xml.open("testsuite", counted(group, all));
        for (Check check : all) {
            if (check.result() != CheckResult.NOTED) {
                test(check, checks, xml);
            }
        }
        List<String> notes = all.stream()
                .filter(check -> check.result() == CheckResult.NOTED)
                .map(check -> check.place() + ": " + check.message())
                .toList();
        if (!notes.isEmpty()) {
            xml.element("system-out", Map.of(), String.join("\n", notes));
        }
        xml.close();
    }

    private static void test(Check check, Checks checks, Xml xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", check.name());
        attributes.put("classname", "lacuna." + checks.command() + "." + check.group());
        attributes.put("file", check.place().file());
        attributes.put("line", String.valueOf(check.place().line()));
        xml.open("testcase", attributes);
        if (check.result() == CheckResult.FAILED) {
            xml.element(
                    "failure",
                    Map.of("message", check.message(), "type", check.rule()),
                    check.place() + ": " + check.message());
        } else if (check.result() == CheckResult.WARNED) {
            xml.element("skipped", Map.of("message", check.message()), "");
        }
        xml.close();
    }
}

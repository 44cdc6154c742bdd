package dev.lacuna.output.format;

import dev.lacuna.catalog.Place;
import dev.lacuna.output.AnswerJson;
import dev.lacuna.output.checks.Check;
import dev.lacuna.output.checks.CheckResult;
import dev.lacuna.output.checks.CheckRule;
import dev.lacuna.output.checks.Checks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** SARIF 2.1.0, for code scanning; what passed is only counted. */
final class SarifFormat implements CheckFormat {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HERE = "%SRCROOT%";
    private static final String ROOT = "ROOT";

    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public String extension() {
        return "sarif";
    }

    @Override
    public String write(Checks checks) {
        return AnswerJson.text(Map.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run(checks))));
    }

    private static Map<String, Object> run(Checks checks) {
        List<String> rules = checks.rules().stream().map(CheckRule::id).toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Lacuna");
        driver.put("version", checks.version());
        driver.put("rules", checks.rules().stream().map(SarifFormat::rule).toList());
        Map<String, Object> counts = new LinkedHashMap<>();
        for (CheckResult result : CheckResult.values()) {
            counts.put(
                    result.name().toLowerCase(Locale.ROOT), checks.with(result).size());
        }
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("automationDetails", Map.of("id", "lacuna/" + checks.command() + "/"));
        run.put("columnKind", "unicodeCodePoints");
        run.put("originalUriBaseIds", Map.of(ROOT, Map.of("uri", "file:///")));
        run.put("properties", Map.of("checks", counts));
        run.put(
                "results",
                checks.all().stream()
                        .filter(check -> check.result() != CheckResult.PASSED)
                        .map(check -> result(check, rules.indexOf(check.rule())))
                        .toList());
        return run;
    }

    private static Map<String, Object> rule(CheckRule rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", rule.id());
        json.put("shortDescription", Map.of("text", rule.says()));
        if (rule.help() != null) {
            json.put("help", Map.of("text", rule.help()));
        }
        return json;
    }

    private static Map<String, Object> result(Check check, int rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ruleId", check.rule());
        if (rule >= 0) {
            json.put("ruleIndex", rule);
        }
        json.put(
                "level",
                switch (check.result()) {
                    case FAILED -> "error";
                    case WARNED -> "warning";
                    default -> "note";
                });
        json.put("message", Map.of("text", check.message()));
        json.put("locations", List.of(location(check.place())));
        List<Object> related = new ArrayList<>();
        for (Place place : check.related()) {
            Map<String, Object> location = new LinkedHashMap<>(location(place));
            location.put("id", related.size() + 1);
            related.add(location);
        }
        if (!related.isEmpty()) {
            json.put("relatedLocations", related);
        }
        json.put("partialFingerprints", Map.of("lacuna/v1", check.id()));
        return json;
    }

    private static Map<String, Object> location(Place place) {
        Map<String, Object> region = Map.of("startLine", place.line(), "startColumn", place.column());
        return Map.of("physicalLocation", Map.of("artifactLocation", artifact(place.file()), "region", region));
    }

    /** Relative to where the program runs; only what lies elsewhere is named from the root of the machine. */
    private static Map<String, Object> artifact(String file) {
        String plain = file.startsWith("./") ? file.substring(2) : file;
        if (plain.startsWith("/")) {
            return Map.of("uri", encoded(plain.substring(1)), "uriBaseId", ROOT);
        }
        return plain.startsWith("../")
                ? Map.of("uri", encoded(plain))
                : Map.of("uri", encoded(plain), "uriBaseId", HERE);
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~/".indexOf(c) >= 0;
            if (plain) {
                uri.append(c);
            } else {
                uri.append(String.format("%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}

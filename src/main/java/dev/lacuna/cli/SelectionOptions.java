package dev.lacuna.cli;

import dev.lacuna.question.backlog.Selection;
import dev.lacuna.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which of the work. */
final class SelectionOptions {
    @Option(
            names = "--only",
            paramLabel = "KEY=VALUE",
            description = "Only items of an area, a severity or an owner: area=ID, severity=WORD, owner=ID. May be "
                    + "repeated: of one key, an item needs one value; of several keys, one of each.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many, the first in order; says what is left out.")
    private @Nullable Integer limit;

    Selection selection() {
        SortedSet<String> areas = new TreeSet<>();
        SortedSet<Severity> severities = new TreeSet<>();
        SortedSet<String> owners = new TreeSet<>();
        for (String each : only) {
            int sign = each.indexOf('=');
            String key = sign < 0 ? each : each.substring(0, sign);
            String value = each.substring(sign + 1);
            switch (sign < 0 ? "" : key) {
                case "area" -> areas.add(value);
                case "severity" -> severities.add(TermOption.of(Severity.values(), value, "--only names no severity"));
                case "owner" -> owners.add(value);
                default ->
                    throw new UsageException(
                            "--only names nothing to go by (" + each + ").",
                            "Maybe write area=ID, severity=WORD or owner=ID.");
            }
        }
        if (limit != null && limit < 1) {
            throw new UsageException("--limit is below 1 (" + limit + ").", "Maybe leave it out, to have all.");
        }
        return new Selection(areas, severities, owners, limit);
    }
}

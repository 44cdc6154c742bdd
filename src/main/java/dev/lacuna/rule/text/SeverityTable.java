package dev.lacuna.rule.text;

import dev.lacuna.catalog.Level;
import dev.lacuna.rule.CatalogFacts.SeverityRow;
import dev.lacuna.rule.GapKind;
import dev.lacuna.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How bad a gap is, by the level of its requirement and its kind ({@code severity.yaml}); people may edit it.
 *
 * @param severity holds every level, and for each level every kind
 */
public record SeverityTable(Map<Level, Map<GapKind, Severity>> severity) {

    List<SeverityRow> rows() {
        List<SeverityRow> rows = new ArrayList<>();
        severity.forEach((level, byKind) ->
                byKind.forEach((kind, bad) -> rows.add(new SeverityRow(level, kind.effective(), bad))));
        return rows;
    }
}

package dev.lacuna.cases;

import dev.lacuna.rule.text.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The page that explains the rules of a folder, and is named as it. */
record RulePage(Path path) {
    /** The section that every page ends with. */
    static final String CHANGE = "## To change or switch one off\n";

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");

    static RulePage of(RuleInfo rule) {
        Path folder =
                CaseFile.RULES.resolve(rule.file().substring(0, rule.file().lastIndexOf('/')));
        return new RulePage(folder.resolve(folder.getFileName() + ".md"));
    }

    static String heading(RuleInfo rule) {
        return "## " + rule.id() + " " + rule.sentence() + "\n";
    }

    /** Where the section of a rule is, seen from the folder of rules. */
    String link(RuleInfo rule) {
        String anchor = (rule.id() + " " + rule.sentence())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
        return CaseFile.RULES.relativize(path).toString().replace('\\', '/') + "#" + anchor;
    }

    String text() {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What stands about a rule; empty if nothing does. */
    String section(RuleInfo rule) {
        String text = text();
        int start = text.indexOf(heading(rule));
        if (start < 0) {
            return "";
        }
        int end = text.indexOf("\n## ", start);
        return end < 0 ? text.substring(start) : text.substring(start, end);
    }

    /** The files that a text on this page links to. */
    List<Path> links(String text) {
        return LINK.matcher(text)
                .results()
                .map(found -> path.resolveSibling(found.group(1)).normalize())
                .toList();
    }
}

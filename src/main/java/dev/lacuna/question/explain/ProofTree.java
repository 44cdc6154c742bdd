package dev.lacuna.question.explain;

import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.explain.Explanation.AppliedRule;
import dev.lacuna.question.explain.Explanation.FeatureOnPath;
import dev.lacuna.question.explain.GapExplained.ProvenRootCause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ways to all root causes, laid over each other as one tree from the feature downwards. */
final class ProofTree {
    /** What lies deeper is told in a line, so that there is room left for words. */
    private static final int DEEPEST = 7;

    private final ExplanationWording saying;
    private final String facet;

    ProofTree(ExplanationWording saying, String facet) {
        this.saying = saying;
        this.facet = facet;
    }

    /** What the first feature of all ways depends on, down to the root causes. */
    List<NestedEntry> under(List<ProvenRootCause> causes) {
        return under(causes, 1);
    }

    /** @param at how many features of each way are above */
    private List<NestedEntry> under(List<ProvenRootCause> causes, int at) {
        Map<String, List<ProvenRootCause>> next = new LinkedHashMap<>();
        for (ProvenRootCause cause : causes) {
            if (cause.way().size() > at) {
                next.computeIfAbsent(cause.way().get(at).feature(), it -> new ArrayList<>())
                        .add(cause);
            }
        }
        List<NestedEntry> nodes = new ArrayList<>();
        for (List<ProvenRootCause> through : next.values()) {
            if (at == DEEPEST) {
                through.forEach(cause -> nodes.add(farAway(cause, at)));
            } else {
                nodes.add(new NestedEntry(lines(through, at), under(through, at + 1)));
            }
        }
        return nodes;
    }

    private List<Text> lines(List<ProvenRootCause> through, int at) {
        FeatureOnPath on = through.get(0).way().get(at);
        List<Text> lines = new ArrayList<>();
        ProvenRootCause here = through.stream()
                .filter(cause -> cause.feature().equals(on.feature()))
                .findFirst()
                .orElse(null);
        Text line = Text.of("which depends on ").add(saying.wording().feature(on.feature()));
        Text own = saying.own(on.feature(), facet, on.own());
        lines.add(line.plain(", ").add(own).plain(here == null ? "" : ": a root cause"));
        AppliedRule rule = on.rule();
        if (rule != null) {
            lines.add(ExplanationWording.reason(rule));
        } else if (on.circle()) {
            lines.add(Text.of("They depend on each other in a circle: what one lacks, all lack."));
        }
        if (here != null) {
            lines.addAll(root(here));
        }
        return lines;
    }

    private NestedEntry farAway(ProvenRootCause cause, int at) {
        List<Text> over = cause.way().subList(at, cause.way().size()).stream()
                .map(on -> Text.ofName(on.feature()))
                .toList();
        FeatureOnPath last = cause.way().get(cause.way().size() - 1);
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of("which over ")
                .add(Text.join(" → ", over))
                .plain(" depends on ")
                .add(saying.wording().feature(last.feature()))
                .plain(", ")
                .add(saying.own(last.feature(), facet, last.own()))
                .plain(": a root cause"));
        cause.way().subList(at, cause.way().size()).stream()
                .map(FeatureOnPath::rule)
                .filter(Objects::nonNull)
                .distinct()
                .map(ExplanationWording::reason)
                .forEach(lines::add);
        lines.addAll(root(cause));
        return new NestedEntry(lines, List.of());
    }

    /** What speaks for a root cause, who owns it, by which rule it counts, and how else it is reached. */
    List<Text> root(ProvenRootCause cause) {
        List<Text> lines = new ArrayList<>();
        lines.add(saying.owner(cause.feature()));
        lines.addAll(saying.evidence(cause.feature(), facet));
        AppliedRule rule = cause.rule();
        if (rule != null) {
            lines.add(ExplanationWording.reason(rule));
        }
        if (cause.otherWays() > 0 || cause.moreWays()) {
            lines.add(Text.of((cause.moreWays() ? "More than " : "") + Wording.count(cause.otherWays(), "other way")
                    + (cause.otherWays() == 1 && !cause.moreWays() ? " leads" : " lead")
                    + " here over dependencies; this is a shortest."));
        }
        return lines;
    }
}

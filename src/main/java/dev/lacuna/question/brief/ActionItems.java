package dev.lacuna.question.brief;

import dev.lacuna.assessment.BacklogItem;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.assess.RootCauseText;
import dev.lacuna.question.brief.Brief.EndingWaiver;
import dev.lacuna.question.brief.Brief.ScopeToEstablish;
import dev.lacuna.question.unknowns.EstablishedResult;
import dev.lacuna.question.unknowns.UnknownScope;
import dev.lacuna.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a page asks for: decisions, waivers to look at, and what to find out; then the same by whom it is asked of. */
final class ActionItems {
    private static final int LISTED = 3;

    private final Catalog catalog;
    private final Brief brief;
    private final Wording wording;

    ActionItems(Catalog catalog, Brief brief, Wording wording) {
        this.catalog = catalog;
        this.brief = brief;
        this.wording = wording;
    }

    List<Block> decisions(int level) {
        if (brief.decidingGaps().isEmpty()) {
            return List.of();
        }
        List<NestedEntry> nodes = new ArrayList<>();
        for (Decision decision : brief.decisions()) {
            nodes.add(node(nodes.size() + 1, decision));
        }
        List<Block> blocks = new ArrayList<>(List.of(Heading.of(level, "What to decide")));
        if (!nodes.isEmpty()) {
            blocks.add(new BulletList(nodes));
        }
        blocks.add(Paragraph.of(together()));
        return blocks;
    }

    private NestedEntry node(int number, Decision decision) {
        BacklogItem item = decision.item();
        String to = Wording.wanted(item.scope());
        Text line = Text.EMPTY.strong("(" + number + ")").plain(" ");
        if (decision.from() == null) {
            line = line.plain("Provide what ").name(item.subject()).plain(" demands, " + to + " in " + item.facet());
        } else if (item.establish()) {
            line = line.plain("Establish that ")
                    .add(wording.feature(item.subject()))
                    .plain(" is " + to + " in " + item.facet());
        } else {
            line = line.plain("Raise ")
                    .add(wording.feature(item.subject()))
                    .plain(", " + item.facet() + ", from " + Wording.offered(decision.from()) + " to " + to);
        }
        return NestedEntry.ofLines(line, Text.of(effect(decision)));
    }

    private String effect(Decision decision) {
        int closes = decision.closesAlone().size();
        StringBuilder effect =
                new StringBuilder(decision.item().establish() ? "If so, alone it closes " : "Alone it closes ");
        effect.append(closes == 0 ? "no " + brief.gapNoun() : Wording.count(closes, brief.gapNoun()));
        if (decision.closesElsewhere() > 0) {
            effect.append(" here, and ")
                    .append(Wording.count(decision.closesElsewhere(), "blocker"))
                    .append(" elsewhere");
        }
        int eases = decision.easesAlone().size();
        if (eases > 0) {
            effect.append("; ").append(eases).append(closes == 0 ? "" : " more");
            effect.append(eases == 1 ? " is no longer one, but stays open" : " are no longer such, but stay open");
        }
        int helps = decision.helps().size();
        if (helps > 0) {
            effect.append("; it helps with ").append(helps).append(decision.unlocks() > 0 ? " more" : "");
            effect.append(helps == 1 ? ", which takes others as well" : ", which take others as well");
        }
        return effect.append(".").toString();
    }

    private String together() {
        int of = brief.decidingGaps().size();
        if (brief.decisions().isEmpty()) {
            return "No five decisions close any of them: each takes more.";
        }
        String many = brief.decisions().size() == 1 ? "It closes " : "Together these close ";
        boolean none = brief.closes().isEmpty();
        String eased = brief.eases().isEmpty()
                ? ""
                : (none ? "; " : ", and ") + brief.eases().size() + (none ? " " : " more ")
                        + (brief.eases().size() == 1 ? "is no longer one but stays" : "are no longer such but stay")
                        + " open";
        String left = brief.leaves().isEmpty()
                ? "."
                : "; " + brief.leaves().size() + (brief.leaves().size() == 1 ? " is left." : " are left.");
        String proven = brief.leaves().isEmpty()
                ? ""
                : brief.proven()
                        ? " No other five unlock more."
                        : " Not all choices could be weighed: others may unlock more.";
        return many + brief.closes().size() + " of " + Wording.count(of, brief.gapNoun()) + eased + left + proven;
    }

    List<Block> waivers(int level) {
        if (brief.waiversEnding().isEmpty()) {
            return List.of();
        }
        List<NestedEntry> nodes = new ArrayList<>();
        for (EndingWaiver ending : brief.waiversEnding().stream().limit(LISTED).toList()) {
            nodes.add(NestedEntry.of(Text.of("By " + ending.until() + ": renew the waiver of ")
                    .name(ending.gap())
                    .plain(", or mend it; else it counts again, as "
                            + (ending.severity() == Severity.BLOCKER
                                    ? "a blocker"
                                    : ending.severity().word()) + " (approved by "
                            + ending.approvedBy() + ")")));
        }
        int more = brief.waiversEnding().size() - LISTED;
        if (more > 0) {
            nodes.add(NestedEntry.of("and " + Wording.count(more, "more waiver")));
        }
        return List.of(Heading.of(level, "Waivers that end soon"), new BulletList(nodes));
    }

    List<Block> unknowns(int level) {
        if (brief.unknowns().isEmpty()) {
            return List.of();
        }
        List<NestedEntry> nodes = new ArrayList<>();
        brief.unknowns().stream().limit(LISTED).forEach(unknown -> nodes.add(node(unknown)));
        int more = brief.unknowns().size() - LISTED;
        if (more > 0) {
            nodes.add(NestedEntry.of("and " + more + " more"));
        }
        return List.of(Heading.of(level, "What is not known"), new BulletList(nodes));
    }

    private NestedEntry node(ScopeToEstablish unknown) {
        List<Evidence> looked = RootCauseText.evidence(catalog.feature(unknown.feature()), unknown.facet());
        return NestedEntry.ofLines(
                wording.feature(unknown.feature()).plain(", " + unknown.facet()),
                Text.of(turns(unknown.effect()) + " ")
                        .add(
                                looked.isEmpty()
                                        ? Text.of("Nobody has recorded where they looked.")
                                        : Text.of("Looked for in: ")
                                                .add(RootCauseText.cited(looked.get(0)))
                                                .plain(
                                                        looked.size() == 1
                                                                ? "."
                                                                : " and " + (looked.size() - 1) + " more.")));
    }

    private String turns(@Nullable UnknownScope effect) {
        return effect == null
                ? "It matters once what is known to fall short beside it is mended."
                : "If tenant-scoped, " + turn(effect.ifTenant()) + "; if cluster-scoped, " + turn(effect.ifCluster())
                        + ".";
    }

    private String turn(EstablishedResult outcome) {
        List<String> parts = new ArrayList<>();
        int closes = outcome.closes().size();
        int blocks = outcome.blocks().size();
        if (closes > 0) {
            parts.add(Wording.count(closes, "gap") + (closes == 1 ? " closes" : " close"));
        }
        if (blocks > 0) {
            parts.add(Wording.count(blocks, "more gap") + (blocks == 1 ? " blocks" : " block"));
        }
        outcome.flips().stream()
                .filter(flip -> flip.of() == EstablishedResult.FlipSubject.AREA)
                .forEach(flip -> parts.add(
                        wording.area(flip.id()) + " becomes " + flip.after().word()));
        return parts.isEmpty() ? "nothing changes by itself" : String.join(" and ", parts);
    }

    /** Who is asked is who owns the feature; who decides is written down nowhere, and so not said. */
    List<Block> owners(int level) {
        Map<String, List<Text>> asked = new LinkedHashMap<>();
        Map<String, List<Text>> toFind = new LinkedHashMap<>();
        List<Decision> decisions = brief.decisions();
        for (int i = 0; i < decisions.size(); i++) {
            add(asked, decisions.get(i).owner(), Text.of("(" + (i + 1) + ")"));
        }
        for (ScopeToEstablish unknown : brief.unknowns().stream().limit(LISTED).toList()) {
            Text what = Text.ofName(unknown.feature()).plain(" in " + unknown.facet());
            add(toFind, unknown.owner(), what);
        }
        TreeSet<String> names = new TreeSet<>(asked.keySet());
        names.addAll(toFind.keySet());
        if (names.isEmpty()) {
            return List.of();
        }
        List<NestedEntry> nodes = new ArrayList<>();
        for (String name : names) {
            List<Text> parts = new ArrayList<>();
            if (asked.containsKey(name)) {
                parts.add(Text.of("to take on ").add(Text.join(", ", asked.getOrDefault(name, List.of()))));
            }
            if (toFind.containsKey(name)) {
                parts.add(Text.of("to find out about ").add(Text.join(", ", toFind.getOrDefault(name, List.of()))));
            }
            nodes.add(NestedEntry.of(Text.EMPTY.strong(name).plain(": ").add(Text.join("; ", parts))));
        }
        return List.of(Heading.of(level, "What is asked of whom"), new BulletList(nodes));
    }

    private void add(Map<String, List<Text>> asked, @Nullable String owner, Text what) {
        asked.computeIfAbsent(
                        owner == null ? "Whoever is made its owner" : wording.owner(owner), name -> new ArrayList<>())
                .add(what);
    }
}

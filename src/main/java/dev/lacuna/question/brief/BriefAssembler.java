package dev.lacuna.question.brief;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Platform.Owner;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Waiver;
import dev.lacuna.question.brief.Brief.EndingWaiver;
import dev.lacuna.question.brief.Brief.ScopeToEstablish;
import dev.lacuna.question.unknowns.UnknownScope;
import dev.lacuna.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the pages: which gaps, unknowns and waivers belong on which, and what to decide about them. */
final class BriefAssembler {
    /** A waiver that ends in so many days is a decision for a meeting of today. */
    private static final int SOON = 60;

    /** In the place of an owner; no owner can be called so. */
    private static final String NOBODY = "";

    private final Assessment assessment;
    private final Catalog catalog;
    private final List<UnknownScope> deciding;
    private final DecisionFinder unlocking;
    private final Map<String, Set<String>> owners = new HashMap<>();
    private final Map<String, Set<ScopeToEstablish>> unknownUnder = new HashMap<>();

    BriefAssembler(Lacuna.Inquiry inquiry, Assessment assessment, List<UnknownScope> deciding) {
        this.assessment = assessment;
        this.deciding = deciding;
        catalog = assessment.catalog();
        unlocking = new DecisionFinder(inquiry, assessment);
        for (AssessedGap gap : assessment.gaps()) {
            Set<String> of = owners.computeIfAbsent(gap.id(), id -> new HashSet<>());
            if (gap.fact().through() == null) {
                of.add(NOBODY);
            }
            assessment.rootCauses(gap).forEach(cause -> {
                of.add(owner(cause.feature()));
                if (cause.scope() == Scope.UNKNOWN
                        && gap.counted()
                        && gap.fact().level() == Level.MANDATORY) {
                    unknownUnder
                            .computeIfAbsent(gap.fact().area(), area -> new HashSet<>())
                            .add(scope(cause.feature(), cause.facet(), null));
                }
            });
        }
    }

    private ScopeToEstablish scope(String feature, String facet, @Nullable UnknownScope effect) {
        return new ScopeToEstablish(feature, facet, catalog.feature(feature).owner(), effect);
    }

    private String owner(String feature) {
        return Objects.requireNonNullElse(catalog.feature(feature).owner(), NOBODY);
    }

    Briefs briefs(BriefGrouping by, SortedSet<String> chosen) {
        List<Brief> pages = new ArrayList<>();
        List<String> idle = new ArrayList<>();
        for (String id : ids(by)) {
            if (chosen.isEmpty() || chosen.contains(id)) {
                Brief page = by == BriefGrouping.AREA ? ofArea(id) : ofOwner(id);
                boolean something =
                        !page.decidingGaps().isEmpty() || !page.waiversEnding().isEmpty();
                if (something || chosen.contains(id)) {
                    pages.add(page);
                } else if (!id.equals(NOBODY)) {
                    idle.add(id);
                }
            }
        }
        return new Briefs(assessment, by, pages, idle);
    }

    private List<String> ids(BriefGrouping by) {
        if (by == BriefGrouping.AREA) {
            return catalog.platform().areas().stream().map(Area::id).toList();
        }
        List<String> ids =
                catalog.platform().owners().stream().map(Owner::id).collect(Collectors.toCollection(ArrayList::new));
        ids.add(NOBODY);
        return ids;
    }

    private Brief ofArea(String area) {
        Verdict verdict = assessment.areas().getOrDefault(area, Verdict.NOT_ASSESSED);
        Set<ScopeToEstablish> beneath = unknownUnder.getOrDefault(area, Set.of());
        return page(area, verdict, gap -> gap.fact().area().equals(area), beneath::contains);
    }

    private Brief ofOwner(String owner) {
        Predicate<AssessedGap> theirs =
                gap -> owners.getOrDefault(gap.id(), Set.of()).contains(owner);
        Verdict verdict =
                DecidingGaps.worst(assessment.gaps().stream().filter(theirs).toList());
        return page(
                owner.equals(NOBODY) ? null : owner,
                verdict,
                theirs,
                it -> owner(it.feature()).equals(owner));
    }

    private Brief page(
            @Nullable String id, Verdict verdict, Predicate<AssessedGap> here, Predicate<ScopeToEstablish> matters) {
        List<AssessedGap> gaps = assessment.gaps().stream()
                .filter(here)
                .filter(gap -> DecidingGaps.decides(gap, verdict))
                .toList();
        return new Brief(
                id,
                verdict,
                gaps,
                assessment.gaps().stream()
                        .filter(here)
                        .filter(gap -> DecidingGaps.decides(gap, Verdict.UNVERIFIED) && !gaps.contains(gap))
                        .count(),
                gaps.isEmpty() ? Brief.Decisions.NONE : unlocking.decisions(verdict, gaps),
                unknowns(matters),
                ending(here));
    }

    /** What decides something by itself comes first. */
    private List<ScopeToEstablish> unknowns(Predicate<ScopeToEstablish> matters) {
        Map<ScopeToEstablish, ScopeToEstablish> all = new LinkedHashMap<>();
        deciding.forEach(it -> all.put(scope(it.feature(), it.facet(), null), scope(it.feature(), it.facet(), it)));
        unknownUnder.values().stream()
                .flatMap(Set::stream)
                .sorted(Comparator.comparing(ScopeToEstablish::feature).thenComparing(ScopeToEstablish::facet))
                .forEach(it -> all.putIfAbsent(it, it));
        return all.entrySet().stream()
                .filter(it -> matters.test(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<EndingWaiver> ending(Predicate<AssessedGap> here) {
        LocalDate soon = assessment.scenario().day().plusDays(SOON);
        List<EndingWaiver> ending = new ArrayList<>();
        for (AssessedGap gap : assessment.gaps()) {
            if (here.test(gap) && gap.waived()) {
                gap.waivers().stream()
                        .max(Comparator.comparing(Waiver::until))
                        .filter(last -> !last.until().isAfter(soon))
                        .ifPresent(last -> ending.add(
                                new EndingWaiver(gap.id(), gap.fact().severity(), last.until(), last.approvedBy())));
            }
        }
        ending.sort(Comparator.comparing(EndingWaiver::until)
                .thenComparing(EndingWaiver::severity)
                .thenComparing(EndingWaiver::gap));
        return ending;
    }
}

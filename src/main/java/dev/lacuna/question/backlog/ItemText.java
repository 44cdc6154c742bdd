package dev.lacuna.question.backlog;

import dev.lacuna.assessment.BacklogItem;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.question.Wording;
import dev.lacuna.question.backlog.WorkItem.HelpedGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a work item says, in plain words. */
final class ItemText {
    private final BacklogItem work;
    private final String name;
    private final List<HelpedGap> gaps;
    private final boolean provide;

    /**
     * @param name the feature's, or the capability's where nobody provides it
     * @param provide whether it is such a capability
     */
    ItemText(BacklogItem work, String name, List<HelpedGap> gaps, boolean provide) {
        this.work = work;
        this.name = name;
        this.gaps = gaps;
        this.provide = provide;
    }

    String title() {
        if (provide) {
            return "Provide " + name + ", " + Wording.wanted(work.scope()) + " in " + work.facet();
        }
        if (work.establish()) {
            return "Establish how far " + name + " is tenant-scoped in " + work.facet();
        }
        return switch (work.scope()) {
            case CLUSTER -> "Offer " + name + " in " + work.facet();
            case MIXED -> "Make " + name + " tenant-scoped in " + work.facet() + ", at least in part";
            default -> "Make " + name + " tenant-scoped in " + work.facet();
        };
    }

    String what(Scope own) {
        if (provide) {
            return "No feature provides " + name + ". One has to, and has to be " + Wording.wanted(work.scope())
                    + " in " + work.facet() + ".";
        }
        if (work.establish()) {
            return "Nobody has established how far " + subject() + " is tenant-scoped in " + work.facet()
                    + ". It has to be " + Wording.wanted(work.scope())
                    + ". Find out, and write the scope into the catalog with its evidence.";
        }
        return subject() + " is " + Wording.offered(own) + " in " + work.facet() + ". It has to be "
                + Wording.wanted(work.scope()) + ".";
    }

    private String subject() {
        return name.equals(work.subject()) ? name : name + " (" + work.subject() + ")";
    }

    /** One line for each requirement behind the gaps. */
    static List<String> why(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement ->
                        requirement.id() + " (" + requirement.level().word() + "): " + requirement.title()
                                + (requirement.rationale() == null ? "" : ". " + requirement.rationale()))
                .toList();
    }

    List<String> acceptance() {
        List<String> criteria = new ArrayList<>();
        if (work.establish()) {
            criteria.add(
                    "The catalog says the scope of " + subject() + " in facet " + work.facet() + ", with evidence.");
        }
        Map<Scope, List<HelpedGap>> byDemand =
                gaps.stream().collect(Collectors.groupingBy(HelpedGap::required, TreeMap::new, Collectors.toList()));
        byDemand.forEach((demand, helped) -> criteria.add(criterion(demand, helped)));
        return criteria;
    }

    private String criterion(Scope demand, List<HelpedGap> helped) {
        String closes = "helps close " + helped.stream().map(HelpedGap::id).collect(Collectors.joining(", "));
        String scope = "scope of " + subject() + " in facet " + work.facet() + " is " + atLeast(demand);
        if (provide) {
            return "A feature provides " + name + ", and its scope in facet " + work.facet() + " is " + atLeast(demand)
                    + "; " + closes + ".";
        }
        return work.establish()
                ? "If the " + scope + ", that " + closes + "; else there is work to build."
                : "The " + scope + "; " + closes + ".";
    }

    private static String atLeast(Scope demand) {
        return demand == Scope.TENANT ? demand.word() : demand.word() + " or better";
    }
}

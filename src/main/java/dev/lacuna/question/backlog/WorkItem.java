package dev.lacuna.question.backlog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Term;
import dev.lacuna.rule.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Work that a team can take: a root cause of open gaps, in one facet.
 *
 * @param number its place in the order of what is shown, from 1; 0 before it has one
 * @param id {@code PLATFORM/FEATURE:FACET}, or {@code PLATFORM/REQUIREMENT:FACET} for a capability that nobody provides;
 *     the identity in every file and tracker
 * @param formerIds the same under the ids that the feature or the requirement had before
 * @param epic the id of its epic
 * @param title what to do, in one line of any length
 * @param what how it is and what is wanted
 * @param why what demands it, one requirement each
 * @param acceptance when it is done, one criterion each
 * @param wanted as far as it has to go
 * @param severity that of the worst gap that it helps to close
 * @param owner the id of the owner; absent if nobody is named
 * @param ownerName his name, or the id where there is none; absent if nobody is named
 * @param effort to make it tenant-scoped; absent if nobody estimated it, and where the scope must first be established
 * @param planned the plan items that raise it, by their releases
 * @param evidence what is known of the scope, and from where
 * @param waitsFor the ids of the items that it reaches over dependencies, without those of {@code together}
 * @param together the ids of the items that it reaches and that reach it: they can only be mended with it
 * @param gaps the open gaps that it helps to close, by id
 * @param customers the ids of the customers that it touches; absent where nobody recorded what customers use
 */
public record WorkItem(
        int number,
        String id,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> formerIds,
        String epic,
        WorkKind kind,
        String subject,
        String facet,
        String area,
        String title,
        String what,
        List<String> why,
        List<String> acceptance,
        Scope wanted,
        Severity severity,
        @Nullable String owner,
        @JsonIgnore @Nullable String ownerName,
        @Nullable BigDecimal effort,
        List<PlannedDelivery> planned,
        List<Evidence> evidence,
        List<String> waitsFor,
        List<String> together,
        List<HelpedGap> gaps,
        @Nullable SortedSet<String> customers) {

    /** What sort of work it is. */
    public enum WorkKind implements Term {
        /** The scope falls short, and is to be raised. */
        BUILD,
        /** Nobody knows the scope; it is to be found out. */
        ESTABLISH
    }

    /** An open gap that it helps to close. */
    public record HelpedGap(String id, String requirement, Scope required, Severity severity) {}

    /**
     * A plan item that raises the scope.
     *
     * @param item the id of the plan item
     * @param enough whether it raises it as far as the open gaps demand
     */
    public record PlannedDelivery(
            String release, String item, @Nullable String title, Scope scope, boolean enough) {}

    public WorkItem {
        formerIds = List.copyOf(formerIds);
        title = Section.oneLine(title);
        what = Section.oneLine(what);
        why = why.stream().map(Section::oneLine).toList();
        acceptance = acceptance.stream().map(Section::oneLine).toList();
        effort = effort == null ? null : shortest(effort);
        planned = List.copyOf(planned);
        evidence = List.copyOf(evidence);
        waitsFor = List.copyOf(waitsFor);
        together = List.copyOf(together);
        gaps = List.copyOf(gaps);
        customers = customers == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(customers));
    }

    /** 8 and 8.0 are the same to whoever reads it. */
    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** The same at a place in the order. */
    WorkItem numbered(int other) {
        return new WorkItem(
                other,
                id,
                formerIds,
                epic,
                kind,
                subject,
                facet,
                area,
                title,
                what,
                why,
                acceptance,
                wanted,
                severity,
                owner,
                ownerName,
                effort,
                planned,
                evidence,
                waitsFor,
                together,
                gaps,
                customers);
    }

    /** The release with whose plan it is done; absent if none raises it far enough. */
    @JsonProperty
    public @Nullable String release() {
        return planned.stream()
                .filter(PlannedDelivery::enough)
                .map(PlannedDelivery::release)
                .findFirst()
                .orElse(null);
    }

    public List<String> gapIds() {
        return gaps.stream().map(HelpedGap::id).toList();
    }

    @JsonProperty
    int value() {
        return Rank.value(this);
    }

    /** To two places, also in JSON; absent where nobody estimated the effort. */
    @JsonProperty("wsjf")
    @JsonRawValue
    @Nullable
    String wsjfText() {
        BigDecimal quotient = wsjf();
        return quotient == null ? null : quotient.toPlainString();
    }

    @Nullable
    BigDecimal wsjf() {
        BigDecimal quotient = Rank.wsjf(this);
        return quotient == null ? null : quotient.setScale(2, RoundingMode.HALF_UP);
    }

    /** How many customers it touches, as far as that is recorded. */
    int touched() {
        return customers == null ? 0 : customers.size();
    }

    /** How many blockers it helps to close. */
    public long blockers() {
        return gaps.stream().filter(gap -> gap.severity() == Severity.BLOCKER).count();
    }

    /** All of it that is to be read, for the body of a ticket; without the title. */
    public List<Section> description() {
        return ItemSections.of(this);
    }
}

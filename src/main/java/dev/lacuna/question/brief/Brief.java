package dev.lacuna.question.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.question.unknowns.UnknownScope;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page.
 *
 * @param id of the owner or area; absent for what nobody named owns
 * @param verdict of the area, or the worst that something of the owner's stands under
 * @param decidingGaps those that make the verdict what it is, by id
 * @param unproven how many more gaps of mandatory requirements have an unknown root cause
 * @param taken what to decide, and what comes of it
 * @param unknowns those that matter here, the most decisive first
 * @param waiversEnding those that end soon, by their last day
 */
public record Brief(
        @Nullable String id,
        Verdict verdict,
        @JsonIgnore List<AssessedGap> decidingGaps,
        @JsonIgnore long unproven,
        @JsonIgnore Decisions taken,
        List<ScopeToEstablish> unknowns,
        List<EndingWaiver> waiversEnding) {

    public Brief {
        decidingGaps = List.copyOf(decidingGaps);
        unknowns = List.copyOf(unknowns);
        waiversEnding = List.copyOf(waiversEnding);
    }

    @JsonProperty
    public List<String> deciding() {
        return decidingGaps.stream().map(AssessedGap::id).toList();
    }

    @JsonProperty
    public List<Decision> decisions() {
        return taken.decisions();
    }

    @JsonProperty
    public List<String> closes() {
        return taken.closes();
    }

    @JsonProperty
    public List<String> eases() {
        return taken.eases();
    }

    @JsonProperty
    public List<String> leaves() {
        return taken.leaves();
    }

    @JsonProperty
    public boolean proven() {
        return taken.proven();
    }

    /** What a gap is called that makes the verdict what it is. */
    String gapNoun() {
        return switch (verdict) {
            case BLOCKED -> "blocker";
            case UNVERIFIED -> "unproven gap";
            case AT_RISK -> "major gap";
            case READY, NOT_ASSESSED -> "gap";
        };
    }

    /**
     * The decisions that unlock most, at most five.
     *
     * @param closes the ids of the page's deciding gaps that they close together
     * @param eases those that they make less bad together, but that stay open
     * @param leaves those that they leave as they are
     * @param proven whether no other five do better; else not all could be weighed
     */
    record Decisions(
            List<Decision> decisions, List<String> closes, List<String> eases, List<String> leaves, boolean proven) {
        static final Decisions NONE = new Decisions(List.of(), List.of(), List.of(), List.of(), true);
    }

    /**
     * A scope that nobody has established, to be found out.
     *
     * @param owner of the feature; absent if nobody is named
     * @param effect what hangs on it by itself; absent if something else has to change before it matters
     */
    public record ScopeToEstablish(
            String feature,
            String facet,
            @Nullable String owner,
            @JsonIgnore @Nullable UnknownScope effect) {

        @JsonProperty
        public List<String> closesIfTenant() {
            return effect == null ? List.of() : effect.ifTenant().closes();
        }

        @JsonProperty
        public List<String> blocksIfCluster() {
            return effect == null ? List.of() : effect.ifCluster().blocks();
        }
    }

    /** A waiver that ends soon, after which its gap counts again unless somebody decides. */
    public record EndingWaiver(String gap, Severity severity, LocalDate until, String approvedBy) {}
}

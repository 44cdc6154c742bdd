package dev.lacuna.assessment;

import dev.lacuna.catalog.Waiver;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.GapKind;
import dev.lacuna.rule.Message;
import java.util.List;

/**
 * A requirement that is not met, as the assessment counts it.
 *
 * @param waived whether it is accepted on the day asked about, and so not counted
 * @param uncertain whether one of its root causes is unknown
 * @param waivers all waivers about it, whether they hold or have expired, by their last day
 * @param baselined whether it was known from the baseline and is no worse, and so not counted
 */
public record AssessedGap(Gap fact, boolean waived, boolean uncertain, List<Waiver> waivers, boolean baselined)
        implements AssessedConclusion {

    public AssessedGap {
        waivers = List.copyOf(waivers);
    }

    /** One that no baseline knows. */
    public AssessedGap(Gap fact, boolean waived, boolean uncertain, List<Waiver> waivers) {
        this(fact, waived, uncertain, waivers, false);
    }

    /** Whether the verdicts count it. */
    public boolean counted() {
        return !waived && !baselined;
    }

    @Override
    public String id() {
        return fact.id();
    }

    @Override
    public String subject() {
        String feature = fact.feature();
        return feature == null ? fact.requirement() : feature;
    }

    public GapKind kind() {
        return GapKind.of(fact.effective());
    }

    @Override
    public Message message() {
        if (fact.feature() == null) {
            return Message.of(
                    "nothing that provides it is {} in {}: the best is {}",
                    fact.required(),
                    fact.facet(),
                    fact.effective());
        }
        return Message.of(
                "{} is {} in {}, where {} is wanted", fact.feature(), fact.effective(), fact.facet(), fact.required());
    }
}

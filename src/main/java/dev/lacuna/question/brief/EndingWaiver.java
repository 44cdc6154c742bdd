package dev.lacuna.question.brief;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.catalog.Waiver;

/** A waiver that ends soon, after which its gap counts again unless somebody decides. */
public record EndingWaiver(AssessedGap gap, Waiver waiver) {}

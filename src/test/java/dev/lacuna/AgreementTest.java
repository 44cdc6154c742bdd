package dev.lacuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Scope;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.random.Shrinking;
import dev.lacuna.reference.AssessmentLines;
import dev.lacuna.reference.ExpectedAssessment;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** The rules say what the contract says. */
class AgreementTest {

    @Test
    void theRulesAgreeWithThePlainReadingOfTheContract() {
        Seeds.forEach(3000, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            if (disagree(sample)) {
                Sample small = Shrinking.shrink(sample, AgreementTest::disagree);
                assertThat(byRules(small))
                        .as("%s", small)
                        .containsExactlyElementsOf(ExpectedAssessment.answer(small.catalog(), small.scenario()));
            }
        });
    }

    @Test
    void theRootCausesOfAnyDemandAreThoseOfTheContract() {
        Seeds.forEach(150, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                Assessment assessment = inquiry.assess(sample.scenario());
                for (String feature : sample.catalog().features().keySet()) {
                    for (Facet facet : sample.catalog().platform().facets()) {
                        for (Scope demanded : List.of(Scope.CLUSTER, Scope.MIXED, Scope.TENANT)) {
                            SortedSet<String> expected = ExpectedAssessment.rootCauses(
                                    sample.catalog(), sample.scenario(), feature, facet.id(), demanded);
                            assertThat(assessment.rootCauses(feature, facet.id(), demanded))
                                    .as("%s of %s in %s%n%s", demanded, feature, facet.id(), sample)
                                    .extracting(RootCause::feature)
                                    .containsExactlyElementsOf(expected);
                        }
                    }
                }
            }
        });
    }

    private static boolean disagree(Sample sample) {
        return !byRules(sample).equals(ExpectedAssessment.answer(sample.catalog(), sample.scenario()));
    }

    private static List<String> byRules(Sample sample) {
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
            return AssessmentLines.of(inquiry.assess(sample.scenario()));
        }
    }
}

package org.avert.recommendations.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.avert.recommendations.recommendation.AssessedRecommendation;
import org.avert.recommendations.recommendation.LatestAssessment;
import org.avert.recommendations.recommendation.Recommendation;
import org.avert.recommendations.recommendation.RecommendationId;
import org.avert.recommendations.vocabulary.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountryMatrixTests {
    private static final Country STATE = new Country("XAA", null, null, "Sample State A", null, List.of(), true);

    @Test
    void eachRecommendationStandsOnceUnderTheThemeThatMostShare() {
        var matrix = CountryMatrix.of(
                STATE,
                4,
                List.of(
                        row(null, "Detention", "Justice"),
                        row(null, "Justice"),
                        row(null, "Detention", "Minorities", "Justice")));

        assertThat(matrix.clusters()).hasSize(1);
        assertThat(matrix.clusters().get(0).theme()).isEqualTo("Justice");
        assertThat(matrix.recommendations()).isEqualTo(3);
    }

    @Test
    void ofEqualThemesTheFirstByNameAndNoThemeIsACluster() {
        var matrix = CountryMatrix.of(STATE, 4, List.of(row(null, "Minorities", "Detention"), row(null)));

        assertThat(matrix.clusters()).extracting(MatrixCluster::theme).containsExactly("Detention", "No theme");
    }

    @Test
    void assessedRowsAreCounted() {
        var grade = new LatestAssessment("FULLY", "Fully implemented", "Done.", List.of(), Instant.EPOCH);

        assertThat(CountryMatrix.of(STATE, 4, List.of(row(grade, "Justice"), row(null, "Justice")))
                        .assessed())
                .isEqualTo(1);
    }

    private static AssessedRecommendation row(@Nullable LatestAssessment assessment, String... themes) {
        return new AssessedRecommendation(
                new Recommendation(
                        RecommendationId.random(),
                        1,
                        "UPR",
                        "XAA",
                        null,
                        "t",
                        "XAB",
                        41,
                        4,
                        null,
                        5,
                        Arrays.asList(themes),
                        true,
                        1,
                        Instant.EPOCH),
                assessment);
    }
}

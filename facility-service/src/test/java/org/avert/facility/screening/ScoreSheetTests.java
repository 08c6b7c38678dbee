package org.avert.facility.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.avert.facility.committee.Criterion;
import org.avert.facility.committee.ScreeningCriteria;
import org.avert.kit.problem.Unprocessable;
import org.junit.jupiter.api.Test;

class ScoreSheetTests {
    private static final ScreeningCriteria CRITERIA = new ScreeningCriteria(
            1,
            Instant.EPOCH,
            "first",
            List.of(new Criterion("need", "Need", null, 60), new Criterion("own", "Own", null, 40)));

    @Test
    void takesOneScoreForEachCriterionUpToItsWeight() {
        assertThat(sheet(score("need", 60), score("own", 40)).checked(CRITERIA).total())
                .isEqualTo(100);
    }

    @Test
    void cannotPassAWeight() {
        refused(sheet(score("need", 61), score("own", 0)));
    }

    @Test
    void leavesNoCriterionOutAndAddsNone() {
        refused(sheet(score("need", 1)));
        refused(sheet(score("need", 1), score("own", 1), score("other", 1)));
        refused(sheet(score("need", 1), score("need", 1), score("own", 1)));
    }

    private static void refused(ScoreSheet sheet) {
        assertThatThrownBy(() -> sheet.checked(CRITERIA)).isInstanceOf(Unprocessable.class);
    }

    private static ScoreSheet sheet(CriterionScore... scores) {
        return new ScoreSheet(List.of(scores), Vote.APPROVE, "because");
    }

    private static CriterionScore score(String key, int value) {
        return new CriterionScore(key, value, "because");
    }
}

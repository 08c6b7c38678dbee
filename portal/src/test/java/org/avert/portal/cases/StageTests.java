package org.avert.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTests {

    @ParameterizedTest
    @CsvSource({
        "mechanisms, report-issued, SIGNAL",
        "earlywarning, pattern-raised, SIGNAL",
        "earlywarning, analysis-opened, SIGNAL",
        "earlywarning, analysis-transmitted, DECISION",
        "earlywarning, course-decided, DECISION",
        "earlywarning, referral-answered, DECISION",
        "facility, application-submitted, HELP",
        "facility, disbursement-received, MONEY",
        "facility, activity-completed, CHANGE",
        "facility, plan-closed, CHANGE",
        "funding, pledge-made, MONEY",
        "recommendations, recommendation-assessed, CHANGE",
        "something-new, a-step, CHANGE"
    })
    void belongsToTheStageOfItsServiceAndKind(String service, String step, Stage stage) {
        assertThat(Stage.of(service, step)).isEqualTo(stage);
    }
}

package org.avert.earlywarning.analyses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.avert.earlywarning.patterns.Pattern;
import org.avert.earlywarning.patterns.PatternId;
import org.avert.earlywarning.patterns.PatternStatus;
import org.avert.earlywarning.patterns.PatternTotals;
import org.avert.earlywarning.patterns.Situation;
import org.avert.earlywarning.patterns.Week;
import org.avert.earlywarning.signals.ViolationType;
import org.junit.jupiter.api.Test;

class AnalysisTests {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final Pattern PATTERN = new Pattern(
            PatternId.random(),
            new Situation("XAA", ViolationType.KILLING, "North Province"),
            PatternStatus.OPEN,
            Week.of(LocalDate.of(2026, 5, 4)),
            Week.of(LocalDate.of(2026, 5, 25)),
            1,
            new PatternTotals(3, 9, 30, 9),
            NOW,
            NOW,
            1);

    @Test
    void isNotSubmittedBeforeItIsComplete() {
        var open = Analysis.open(PATTERN, "Killings", NOW);

        assertThatThrownBy(() -> open.submitted(NOW)).isInstanceOf(AnalysisIncomplete.class);
    }

    @Test
    void theHighCommissionerSeesItFromTheFirstSubmissionOn() {
        var submitted = submitted();

        assertThat(submitted.submittedAt()).isEqualTo(NOW);
        assertThat(submitted.returned(NOW.plusSeconds(1)).submittedAt()).isEqualTo(NOW);
        assertThat(submitted.transmittedAt()).isNull();
    }

    @Test
    void thePresidentDecidesOnlyAfterAViewOfTheBureau() {
        var withPresident = submitted().transmitted(NOW);

        assertThatThrownBy(() -> withPresident.decided(Course.QUIET_DIPLOMACY, 0, NOW))
                .isInstanceOf(BureauNotConsulted.class);
        assertThat(withPresident.decided(Course.QUIET_DIPLOMACY, 1, NOW).stage())
                .isEqualTo(Stage.COURSE_UNDER_WAY);
    }

    @Test
    void aSpecialSessionNeedsAFailureFirst() {
        var withPresident = submitted().transmitted(NOW);

        assertThatThrownBy(() -> withPresident.decided(Course.SPECIAL_SESSION, 1, NOW))
                .isInstanceOf(StepOutOfOrder.class);

        var failed = withPresident.decided(Course.GOOD_OFFICES_MISSION, 1, NOW).failed(NOW);

        assertThat(failed.stage()).isEqualTo(Stage.ESCALATED);
        assertThat(failed.round()).as("a new round of consultation").isEqualTo(withPresident.round() + 1);
        assertThat(failed.decided(Course.SPECIAL_SESSION, 1, NOW).stage()).isEqualTo(Stage.ESCALATION_UNDER_WAY);
        assertThatThrownBy(() -> failed.decided(Course.QUIET_DIPLOMACY, 1, NOW)).isInstanceOf(StepOutOfOrder.class);
    }

    @Test
    void aDeclinedReferralComesBackToThePresident() {
        var referred = submitted().transmitted(NOW).decided(Course.REFERRAL_TO_FACILITY, 1, NOW);

        assertThat(referred.answered(ReferralAnswer.DECLINED, NOW).stage()).isEqualTo(Stage.WITH_PRESIDENT);
        assertThat(referred.answered(ReferralAnswer.DECLINED, NOW).round()).isEqualTo(2);
        assertThat(referred.answered(ReferralAnswer.APPROVED, NOW).stage()).isEqualTo(Stage.COURSE_UNDER_WAY);
        assertThat(referred.answered(ReferralAnswer.DEFERRED, NOW).stage()).isEqualTo(Stage.REFERRED);
    }

    @Test
    void anAnswerThatComesTooLateChangesNothing() {
        var failed = submitted()
                .transmitted(NOW)
                .decided(Course.REFERRAL_TO_FACILITY, 1, NOW)
                .failed(NOW);

        assertThat(failed.answered(ReferralAnswer.APPROVED, NOW).stage()).isEqualTo(Stage.ESCALATED);
    }

    @Test
    void aReferralTellsOfNoSource() {
        var referred = submitted().transmitted(NOW).decided(Course.REFERRAL_TO_FACILITY, 1, NOW);

        var made = ReferralMade.of(referred, PATTERN, new Referral("Protection of journalists", "Help is wanted"));

        assertThat(made.caseReference()).isEqualTo(referred.reference().value());
        assertThat(made.concern().violationTypes()).containsExactly("KILLING");
        assertThat(made.concern().periodEnd()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(made.toString()).doesNotContain("Secret findings");
    }

    private static Analysis submitted() {
        var dossier = new Dossier("Killings", "Secret findings", List.of(), List.of(), "Refer it");
        return Analysis.open(PATTERN, "Killings", NOW).written(dossier, NOW).submitted(NOW);
    }
}

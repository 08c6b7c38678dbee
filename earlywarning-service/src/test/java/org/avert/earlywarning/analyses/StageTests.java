package org.avert.earlywarning.analyses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StageTests {
    /** Written down a second time on purpose: a change of the table must be meant. */
    private static final Set<String> ALLOWED = Set.of(
            "IN_ANALYSIS WRITE IN_ANALYSIS",
            "IN_ANALYSIS SUBMIT WITH_HIGH_COMMISSIONER",
            "WITH_HIGH_COMMISSIONER RETURN IN_ANALYSIS",
            "WITH_HIGH_COMMISSIONER TRANSMIT WITH_PRESIDENT",
            "WITH_PRESIDENT GIVE_VIEW WITH_PRESIDENT",
            "WITH_PRESIDENT TAKE_COURSE COURSE_UNDER_WAY",
            "WITH_PRESIDENT REFER REFERRED",
            "COURSE_UNDER_WAY RECORD_SUCCESS SUCCEEDED",
            "COURSE_UNDER_WAY RECORD_FAILURE ESCALATED",
            "REFERRED APPROVE_REFERRAL COURSE_UNDER_WAY",
            "REFERRED DECLINE_REFERRAL WITH_PRESIDENT",
            "REFERRED DEFER_REFERRAL REFERRED",
            "REFERRED RECORD_FAILURE ESCALATED",
            "ESCALATED GIVE_VIEW ESCALATED",
            "ESCALATED ESCALATE ESCALATION_UNDER_WAY",
            "ESCALATED REFER REFERRED",
            "ESCALATION_UNDER_WAY RECORD_SUCCESS SUCCEEDED",
            "ESCALATION_UNDER_WAY RECORD_FAILURE ESCALATED");

    @TestFactory
    Stream<DynamicTest> onlyTheAllowedPass() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Move.values())
                        .map(move -> DynamicTest.dynamicTest(stage + " " + move, () -> tried(stage, move))));
    }

    private static void tried(Stage stage, Move move) {
        var expected = ALLOWED.stream()
                .filter(line -> line.startsWith(stage + " " + move + " "))
                .findFirst();
        if (expected.isPresent()) {
            assertThat(expected.get()).endsWith(" " + stage.after(move));
            return;
        }
        assertThatThrownBy(() -> stage.after(move))
                .isInstanceOf(StepOutOfOrder.class)
                .hasMessageContaining(stage.name())
                .hasMessageContaining(move.name())
                .hasMessageContaining(stage.allowed().toString());
    }
}

package org.avert.facility.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.committee.Region;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.problem.Conflict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PanelTests {
    private static final ApplicationId APPLICATION = ApplicationId.random();

    @Test
    void hasAQuorumOfThree() {
        assertThat(panel(3).hasQuorum()).isTrue();
        assertThatThrownBy(() -> panel(2).requireQuorum())
                .isInstanceOf(Conflict.class)
                .hasMessage("2 of the committee may judge this application; it takes 3.");
    }

    @Test
    void isCompleteOnceAllWhoMayJudgeHave() {
        var panel = panel(3);
        assertThat(panel.isComplete(scores(panel, 2))).isFalse();
        assertThat(panel.isComplete(scores(panel, 3))).isTrue();
    }

    @Test
    void neverOpensWithoutAQuorum() {
        var panel = panel(2);
        assertThat(panel.isComplete(scores(panel, 2))).isFalse();
    }

    @Test
    void setsAsideTheScoreOfOneRecusedMeanwhile() {
        var before = panel(4);
        var given = scores(before, 4);
        var after = panel(3);
        assertThat(after.counted(given)).hasSize(3);
        assertThat(after.isComplete(given)).isTrue();
    }

    @Test
    void tellsWhoIsRecused() {
        assertThat(panel(3).recused()).extracting(Candidate::state).containsExactly("XB3", "XB4");
    }

    private static Panel panel(int seated) {
        var regions = Region.values();
        return new Panel(Stream.iterate(0, i -> i < 5, i -> i + 1)
                .map(i -> candidate(regions[i], i, i < seated ? null : RecusalRule.OWN_STATE))
                .toList());
    }

    private static Candidate candidate(Region region, int i, @Nullable RecusalRule rule) {
        return new Candidate(region, false, new PersonRef("https://issuer", "m" + i), "XB" + i, rule, rule == null);
    }

    private static List<Score> scores(Panel panel, int count) {
        var sheet = new ScoreSheet(List.of(), Vote.APPROVE, "because");
        return panel.seated().stream()
                .limit(count)
                .map(seat -> Score.sealed(APPLICATION, 1, seat, sheet, Instant.EPOCH))
                .toList();
    }
}

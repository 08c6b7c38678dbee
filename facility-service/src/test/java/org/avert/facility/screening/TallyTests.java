package org.avert.facility.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.committee.Region;
import org.avert.kit.caller.PersonRef;
import org.junit.jupiter.api.Test;

class TallyTests {

    @Test
    void followsTheMajority() {
        assertThat(tally(3, 2).outcome(false)).isEqualTo(Outcome.APPROVED);
        assertThat(tally(1, 2).outcome(false)).isEqualTo(Outcome.DECLINED);
        assertThat(tally(3, 1).outcome(true)).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void opensAnotherRoundAfterAFirstTieAndDefersAfterASecond() {
        assertThat(tally(2, 2).outcome(false)).isEqualTo(Outcome.ANOTHER_ROUND);
        assertThat(tally(2, 2).outcome(true)).isEqualTo(Outcome.DEFERRED);
    }

    @Test
    void averagesTheTotalsToOneDecimal() {
        assertThat(tally(2, 1).averageTotal()).isEqualTo(Math.round((50 + 51 + 52) / 3.0 * 10) / 10.0);
        assertThat(tally(1, 1).averageTotal()).isEqualTo(50.5);
    }

    private static Tally tally(int approving, int declining) {
        var votes = Stream.concat(
                        Stream.generate(() -> Vote.APPROVE).limit(approving),
                        Stream.generate(() -> Vote.DECLINE).limit(declining))
                .toList();
        return Tally.of(IntStream.range(0, votes.size())
                .mapToObj(i -> score(i, votes.get(i)))
                .toList());
    }

    private static Score score(int i, Vote vote) {
        var seat = new Candidate(Region.AFRICAN, false, new PersonRef("https://issuer", "m" + i), "XB" + i, null, true);
        var sheet = new ScoreSheet(List.of(new CriterionScore("need", 50 + i, "because")), vote, "because");
        return Score.sealed(ApplicationId.random(), 1, seat, sheet, Instant.EPOCH);
    }
}

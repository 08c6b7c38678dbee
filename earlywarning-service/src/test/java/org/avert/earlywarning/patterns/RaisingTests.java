package org.avert.earlywarning.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.avert.earlywarning.patterns.Situations.CRITERIA;
import static org.avert.earlywarning.patterns.Situations.KILLINGS;
import static org.avert.earlywarning.patterns.Situations.WEEK;
import static org.avert.earlywarning.patterns.Situations.alarm;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RaisingTests {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void raisesOnePatternForAlarmsThatFollowEachOther() {
        var raising = raise(List.of(), WEEK, WEEK.plus(1), WEEK.plus(9));

        assertThat(raising.raised()).isEqualTo(1);
        assertThat(raising.patterns()).hasSize(1).allSatisfy((pattern, findings) -> {
            assertThat(pattern.first()).isEqualTo(WEEK);
            assertThat(pattern.last()).isEqualTo(WEEK.plus(9));
            assertThat(findings).hasSize(3);
        });
    }

    @Test
    void raisesAnotherAfterAQuietTime() {
        assertThat(raise(List.of(), WEEK, WEEK.plus(9)).raised()).isEqualTo(2);
    }

    @Test
    void extendsAnOpenPatternInsteadOfDuplicatingIt() {
        var standing = pattern();

        var raising = raise(List.of(standing), WEEK.plus(2));

        assertThat(raising.raised()).isZero();
        assertThat(raising.extended()).isEqualTo(1);
        assertThat(raising.patterns().keySet()).singleElement().satisfies(pattern -> {
            assertThat(pattern.id()).isEqualTo(standing.id());
            assertThat(pattern.last()).isEqualTo(WEEK.plus(2));
        });
    }

    @Test
    void aSecondRunOverTheSameWeeksRaisesNothing() {
        assertThat(raise(List.of(pattern()), WEEK).raised()).isZero();
        assertThat(raise(List.of(closed()), WEEK).raised()).isZero();
    }

    @Test
    void aClosedPatternTakesNoNewWeeks() {
        assertThat(raise(List.of(closed()), WEEK.plus(1)).raised()).isEqualTo(1);
    }

    @Test
    void isTakenUpOnceOnly() {
        var taken = pattern().takenUp(NOW);

        assertThat(taken.status()).isEqualTo(PatternStatus.UNDER_ANALYSIS);
        assertThatThrownBy(() -> taken.takenUp(NOW)).isInstanceOf(PatternTaken.class);
    }

    private static Pattern pattern() {
        return Pattern.raise(KILLINGS, WEEK, CRITERIA, NOW);
    }

    private static Pattern closed() {
        return pattern().takenUp(NOW).closed(NOW);
    }

    private static Raising raise(List<Pattern> standing, Week... weeks) {
        var findings = Stream.of(weeks)
                .map(week -> new Finding(alarm(KILLINGS, week), week.minus(3), 3, List.of()))
                .toList();
        return Raising.of(KILLINGS, standing, findings, CRITERIA, NOW);
    }
}

package org.avert.facility.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.problem.Unprocessable;
import org.junit.jupiter.api.Test;

class CommitteeTests {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Committee NONE = new Committee(0, List.of(), List.of());

    @Test
    void isFiveMembersOneOfEachRegion() {
        assertThat(NONE.composed(five(), List.of()).version()).isEqualTo(1);
        assertThatThrownBy(() -> NONE.composed(five().subList(0, 4), List.of())).isInstanceOf(Unprocessable.class);
        var twoOfOneRegion = new ArrayList<>(five());
        twoOfOneRegion.set(4, seat("XBE", Region.AFRICAN));
        assertThatThrownBy(() -> NONE.composed(twoOfOneRegion, List.of())).isInstanceOf(Unprocessable.class);
    }

    @Test
    void hasAlternatesOfOtherStates() {
        assertThat(NONE.composed(five(), List.of(seat("XCA", Region.AFRICAN))).alternates())
                .hasSize(1);
        assertThatThrownBy(() -> NONE.composed(five(), List.of(seat("XBA", Region.AFRICAN))))
                .isInstanceOf(Unprocessable.class);
    }

    @Test
    void refusesATermThatEndsBeforeItStarts() {
        var seats = new ArrayList<>(five());
        seats.set(0, new Seat(person("XBA"), "XBA", Region.AFRICAN, START, START.minusDays(1)));
        assertThatThrownBy(() -> NONE.composed(seats, List.of())).isInstanceOf(Unprocessable.class);
    }

    @Test
    void criteriaWeighAHundred() {
        var first = new ScreeningCriteria(1, Instant.EPOCH, "first", List.of(criterion("need", 100)));
        var next = first.adopted("why", List.of(criterion("need", 60), criterion("other", 40)), Instant.EPOCH);
        assertThat(next.version()).isEqualTo(2);
        assertThatThrownBy(() -> first.adopted("why", List.of(criterion("need", 99)), Instant.EPOCH))
                .isInstanceOf(Unprocessable.class);
        var twice = List.of(criterion("need", 50), criterion("need", 50));
        assertThatThrownBy(() -> first.adopted("why", twice, Instant.EPOCH)).isInstanceOf(Unprocessable.class);
    }

    private static Criterion criterion(String key, int weight) {
        return new Criterion(key, key, null, weight);
    }

    private static List<Seat> five() {
        return List.of(
                seat("XBA", Region.AFRICAN),
                seat("XBB", Region.ASIA_PACIFIC),
                seat("XBC", Region.EASTERN_EUROPEAN),
                seat("XBD", Region.LATIN_AMERICAN_CARIBBEAN),
                seat("XBE", Region.WESTERN_EUROPEAN_OTHER));
    }

    private static Seat seat(String state, Region region) {
        return new Seat(person(state), state, region, START, START.plusYears(2));
    }

    private static PersonRef person(String state) {
        return new PersonRef("https://issuer", "member-" + state);
    }
}

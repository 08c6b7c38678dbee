package org.avert.earlywarning.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.avert.kit.caller.PersonRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignalTests {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void reportsOfTheSameDayAndPlaceTellOfOneEvent() {
        assertThat(signal("Port Alder", "one", null).eventKey())
                .isEqualTo(signal("port alder ", "another", null).eventKey());
    }

    @Test
    void otherPlacesAreOtherEvents() {
        assertThat(signal("Port Alder", "one", null).eventKey())
                .isNotEqualTo(signal("Port Birch", "one", null).eventKey());
    }

    @Test
    void aDatasetKeepsTwoTrueEventsOfOneDayApart() {
        assertThat(signal("Port Alder", "one", new SourceRow("set", "1")).eventKey())
                .isNotEqualTo(
                        signal("Port Alder", "one", new SourceRow("set", "2")).eventKey());
    }

    @Test
    void aPeersReportsOfOneEventStayOne() {
        assertThat(signal("Port Alder", "one", SourceRow.ofService("mechanisms", "1"))
                        .eventKey())
                .isEqualTo(signal("Port Alder", "one", SourceRow.ofService("mechanisms", "2"))
                        .eventKey());
    }

    @Test
    void eachRoleReportsAsItself() {
        assertThat(SourceType.SPECIAL_PROCEDURE.mayBeReportedBy(Set.of("mandate-holder")))
                .isTrue();
        assertThat(SourceType.SPECIAL_PROCEDURE.mayBeReportedBy(Set.of("civil-society")))
                .isFalse();
        assertThat(SourceType.SPECIAL_PROCEDURE.mayBeReportedBy(Set.of("analyst")))
                .isTrue();
    }

    @Test
    void onlyDatesKnownToTheWeekStandInAWeek() {
        assertThat(DatePrecision.WEEK.countsByWeek()).isTrue();
        assertThat(DatePrecision.MONTH.countsByWeek()).isFalse();
    }

    @Test
    void impossibleSignalsCannotBeBuilt() {
        assertThatIllegalArgumentException().isThrownBy(() -> new When(DAY, DAY.minusDays(1), DatePrecision.DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Assessment(Reliability.A, 7));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Happening(ViolationType.KILLING, Gravity.GRAVE, Perpetrator.STATE, Set.of(), -1, 1));
    }

    @Test
    void theIdentityOfASourceIsNotPrinted() {
        assertThat(new SourceIdentity("A Name", "a contact")).hasToString("SourceIdentity[withheld]");
    }

    private static Signal signal(String place, String submitter, @Nullable SourceRow row) {
        return new SignalDraft(
                        new Happening(ViolationType.KILLING, Gravity.GRAVE, Perpetrator.STATE, Set.of(), 3, 1),
                        new Place("XAA", "North Province", place, null, null),
                        new When(DAY, null, DatePrecision.DAY),
                        SourceType.CIVIL_SOCIETY,
                        new Assessment(Reliability.B, 2),
                        Tlp.AMBER,
                        "told",
                        null)
                .received(
                        SignalId.random(),
                        1,
                        new Provenance(SourceType.CIVIL_SOCIETY, new PersonRef("realm", submitter), row, null),
                        Instant.EPOCH);
    }
}

package org.avert.earlywarning.patterns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.avert.earlywarning.signals.Gravity;
import org.avert.earlywarning.signals.SignalId;
import org.avert.earlywarning.signals.ViolationType;
import org.avert.earlywarning.surveillance.Algorithm;
import org.avert.earlywarning.surveillance.EarsC2;
import org.avert.earlywarning.surveillance.NegativeBinomialExceedance;

/** Things that several tests of patterns are about. */
final class Situations {
    static final Week WEEK = Week.of(LocalDate.of(2026, 3, 2));
    static final Situation KILLINGS = new Situation("XAA", ViolationType.KILLING, "North Province");
    static final Criteria CRITERIA = new Criteria(
            1,
            Instant.EPOCH,
            "for the test",
            Set.of(ViolationType.KILLING, ViolationType.TORTURE),
            Set.of(Gravity.SERIOUS, Gravity.GRAVE),
            3,
            4,
            8,
            new EarsC2(0.001, 0.5),
            new NegativeBinomialExceedance(0.001, 52, 2));

    private Situations() {}

    static Alarm alarm(Situation situation, Week week) {
        return new Alarm(
                new SeriesKey(situation, Measure.VICTIMS),
                week,
                40,
                1.5,
                6,
                Algorithm.EARS_C2,
                0.001,
                week.minus(9),
                week.minus(3));
    }

    static Report grave(Week week, String eventKey) {
        return new Report(SignalId.random(), week, eventKey, Gravity.GRAVE);
    }
}

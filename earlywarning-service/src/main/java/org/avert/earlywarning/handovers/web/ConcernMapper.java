package org.avert.earlywarning.handovers.web;

import java.util.Set;
import org.avert.earlywarning.api.model.ConcernDto;
import org.avert.earlywarning.signals.Assessment;
import org.avert.earlywarning.signals.DatePrecision;
import org.avert.earlywarning.signals.Gravity;
import org.avert.earlywarning.signals.Happening;
import org.avert.earlywarning.signals.Perpetrator;
import org.avert.earlywarning.signals.Place;
import org.avert.earlywarning.signals.Reliability;
import org.avert.earlywarning.signals.SignalDraft;
import org.avert.earlywarning.signals.SourceRow;
import org.avert.earlywarning.signals.SourceType;
import org.avert.earlywarning.signals.Tlp;
import org.avert.earlywarning.signals.ViolationType;
import org.avert.earlywarning.signals.When;

final class ConcernMapper {
    /** A mandate holder on the spot: usually reliable, probably true. */
    private static final Assessment MANDATE_HOLDER = new Assessment(Reliability.B, 2);

    private static final int LONGEST_SUMMARY = 4000;

    private ConcernMapper() {}

    static SourceRow toRow(ConcernDto concern) {
        return SourceRow.ofService("mechanisms", concern.getConcernId());
    }

    static SignalDraft toDraft(ConcernDto concern) {
        var precision = concern.getDatePrecision();
        return new SignalDraft(
                toHappening(concern),
                new Place(concern.getState(), concern.getArea(), concern.getPlace(), null, null),
                new When(
                        concern.getOccurredOn(),
                        concern.getOccurredUntil(),
                        precision == null ? DatePrecision.DAY : DatePrecision.valueOf(precision.name())),
                SourceType.SPECIAL_PROCEDURE,
                MANDATE_HOLDER,
                Tlp.GREEN,
                summary(concern),
                null);
    }

    private static Happening toHappening(ConcernDto concern) {
        return new Happening(
                ViolationType.valueOf(concern.getViolationType().name()),
                Gravity.valueOf(concern.getGravity().name()),
                Perpetrator.UNKNOWN,
                Set.of(),
                concern.getVictims() == null ? 0 : concern.getVictims(),
                concern.getEvents() == null ? 1 : concern.getEvents());
    }

    private static String summary(ConcernDto concern) {
        var symbol = concern.getReportSymbol();
        var from = concern.getMechanism() + (symbol == null ? "" : " (" + symbol + ")");
        var summary = from + ": " + concern.getSummary();
        return summary.length() <= LONGEST_SUMMARY ? summary : summary.substring(0, LONGEST_SUMMARY - 1) + "…";
    }
}

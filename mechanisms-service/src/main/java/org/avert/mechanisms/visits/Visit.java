package org.avert.mechanisms.visits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.jspecify.annotations.Nullable;

/**
 * A country visit of a mandate holder, from plan to presentation.
 *
 * @param holder who planned it and may change it
 */
public record Visit(
        VisitId id,
        String mechanismId,
        String state,
        PersonRef holder,
        VisitStage stage,
        LocalDate plannedFrom,
        LocalDate plannedTo,
        @Nullable LocalDate visitedFrom,
        @Nullable LocalDate visitedTo,
        @Nullable VisitReport report,
        @Nullable Presentation presentation,
        List<Concern> concerns,
        long version) {

    private static final int FOLLOW_UP_YEARS = 3;

    /** The report with its symbol. */
    public record VisitReport(String symbol, LocalDate issuedOn) {}

    /** The Council's discussion of the report. */
    public record Presentation(int session, LocalDate presentedOn) {}

    public Visit {
        concerns = List.copyOf(concerns);
    }

    public static Visit planned(
            VisitId id, String mechanismId, String state, PersonRef holder, LocalDate from, LocalDate to) {
        ordered(from, to, "/plannedTo");
        return new Visit(
                id, mechanismId, state, holder, VisitStage.PLANNED, from, to, null, null, null, null, List.of(), 1);
    }

    public Visit completed(LocalDate from, LocalDate to) {
        var next = stage.step(VisitStage.DONE);
        ordered(from, to, "/visitedTo");
        return new Visit(
                id,
                mechanismId,
                state,
                holder,
                next,
                plannedFrom,
                plannedTo,
                from,
                to,
                report,
                presentation,
                concerns,
                version + 1);
    }

    public Visit reported(VisitReport issued, List<Concern> raised) {
        var next = stage.step(VisitStage.REPORT_ISSUED);
        if (visitedTo != null && issued.issuedOn().isBefore(visitedTo)) {
            throw new Unprocessable(
                    "A report comes after its visit.", FieldError.at("/issuedOn", "is before the visit ended"));
        }
        return new Visit(
                id,
                mechanismId,
                state,
                holder,
                next,
                plannedFrom,
                plannedTo,
                visitedFrom,
                visitedTo,
                issued,
                presentation,
                raised,
                version + 1);
    }

    public Visit presented(Presentation discussion) {
        var next = stage.step(VisitStage.REPORT_PRESENTED);
        if (report != null && discussion.presentedOn().isBefore(report.issuedOn())) {
            throw new Unprocessable(
                    "A report is presented after it is issued.",
                    FieldError.at("/presentedOn", "is before the report was issued"));
        }
        return new Visit(
                id,
                mechanismId,
                state,
                holder,
                next,
                plannedFrom,
                plannedTo,
                visitedFrom,
                visitedTo,
                report,
                discussion,
                concerns,
                version + 1);
    }

    /** The concerns named led to a case; the others stay as they are. */
    public Visit followedUp(Set<UUID> concernIds, String caseReference) {
        var followed = concerns.stream()
                .map(concern -> concernIds.contains(concern.id()) ? concern.ledTo(caseReference) : concern)
                .toList();
        return new Visit(
                id,
                mechanismId,
                state,
                holder,
                stage,
                plannedFrom,
                plannedTo,
                visitedFrom,
                visitedTo,
                report,
                presentation,
                followed,
                version + 1);
    }

    /** Days from the end of the visit to the Council's discussion, or to today while that is outstanding (¶25). */
    public Optional<Long> lagDays(LocalDate today) {
        return Optional.ofNullable(visitedTo)
                .map(end -> ChronoUnit.DAYS.between(end, presentation == null ? today : presentation.presentedOn()))
                .filter(days -> days >= 0);
    }

    /** When the follow-up letter to the Government is due (¶26). */
    public Optional<LocalDate> followUpDueOn() {
        return Optional.ofNullable(visitedTo).map(end -> end.plusYears(FOLLOW_UP_YEARS));
    }

    private static void ordered(LocalDate from, LocalDate to, String pointer) {
        if (to.isBefore(from)) {
            throw new Unprocessable("A visit ends after it begins.", FieldError.at(pointer, "is before its beginning"));
        }
    }
}

package org.avert.mechanisms.visits.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.avert.kit.paging.Page;
import org.avert.mechanisms.api.model.ConcernDto;
import org.avert.mechanisms.api.model.ConcernGravityDto;
import org.avert.mechanisms.api.model.ConcernViolationDto;
import org.avert.mechanisms.api.model.NewConcernDto;
import org.avert.mechanisms.api.model.NewVisitDto;
import org.avert.mechanisms.api.model.VisitCompletionDto;
import org.avert.mechanisms.api.model.VisitDto;
import org.avert.mechanisms.api.model.VisitListDto;
import org.avert.mechanisms.api.model.VisitPresentationDto;
import org.avert.mechanisms.api.model.VisitReportDto;
import org.avert.mechanisms.api.model.VisitStageDto;
import org.avert.mechanisms.config.VisitProperties;
import org.avert.mechanisms.visits.Concern;
import org.avert.mechanisms.visits.Visit;
import org.avert.mechanisms.visits.VisitFilter;
import org.avert.mechanisms.visits.VisitService.Plan;
import org.avert.mechanisms.visits.VisitStage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between the contract's visit and ours; the lag depends on today. */
@Component
class VisitMapper {
    private final Clock clock;
    private final VisitProperties properties;

    VisitMapper(Clock clock, VisitProperties properties) {
        this.clock = clock;
        this.properties = properties;
    }

    static VisitFilter filter(@Nullable String state, @Nullable VisitStageDto stage) {
        return new VisitFilter(state, stage == null ? null : VisitStage.valueOf(stage.getValue()));
    }

    static Plan toPlan(NewVisitDto dto) {
        return new Plan(dto.getMechanismId(), dto.getState(), dto.getPlannedFrom(), dto.getPlannedTo());
    }

    static Function<Visit, Visit> completion(VisitCompletionDto dto) {
        return visit -> visit.completed(dto.getVisitedFrom(), dto.getVisitedTo());
    }

    static Function<Visit, Visit> report(VisitReportDto dto) {
        var concerns = dto.getConcerns().stream().map(VisitMapper::toConcern).toList();
        return visit -> visit.reported(new Visit.VisitReport(dto.getSymbol(), dto.getIssuedOn()), concerns);
    }

    static Function<Visit, Visit> presentation(VisitPresentationDto dto) {
        return visit -> visit.presented(new Visit.Presentation(dto.getSession(), dto.getPresentedOn()));
    }

    VisitListDto toList(Page<Visit> page) {
        return new VisitListDto(page.items().stream().map(this::toDto).toList()).next(page.next());
    }

    VisitDto toDto(Visit visit) {
        var dto = new VisitDto(
                        visit.id().value(),
                        visit.mechanismId(),
                        visit.state(),
                        VisitStageDto.fromValue(visit.stage().name()),
                        visit.plannedFrom(),
                        visit.plannedTo(),
                        visit.concerns().stream().map(VisitMapper::toDto).toList(),
                        visit.version())
                .visitedFrom(visit.visitedFrom())
                .visitedTo(visit.visitedTo());
        visit.followUpDueOn().ifPresent(dto::followUpDueOn);
        return withPresentation(withLag(withReport(dto, visit), visit), visit);
    }

    private VisitDto withLag(VisitDto dto, Visit visit) {
        var today = LocalDate.now(clock);
        var limit = properties.longestLag();
        visit.lagDays(today)
                .ifPresent(days -> dto.lagDays(days.intValue())
                        .lagFlagged(LocalDate.EPOCH.plusDays(days).isAfter(LocalDate.EPOCH.plus(limit))));
        return dto;
    }

    private static VisitDto withReport(VisitDto dto, Visit visit) {
        var report = visit.report();
        return report == null ? dto : dto.reportSymbol(report.symbol()).reportIssuedOn(report.issuedOn());
    }

    private static VisitDto withPresentation(VisitDto dto, Visit visit) {
        var presentation = visit.presentation();
        return presentation == null ? dto : dto.session(presentation.session()).presentedOn(presentation.presentedOn());
    }

    private static Concern toConcern(NewConcernDto dto) {
        return new Concern(
                UUID.randomUUID(),
                dto.getArea(),
                dto.getPlace(),
                dto.getViolationType().getValue(),
                dto.getGravity().getValue(),
                dto.getOccurredOn(),
                dto.getOccurredUntil(),
                dto.getVictims() == null ? 0 : dto.getVictims(),
                dto.getEvents() == null ? 1 : dto.getEvents(),
                dto.getSummary(),
                null);
    }

    private static ConcernDto toDto(Concern concern) {
        return new ConcernDto(
                        concern.id(),
                        ConcernViolationDto.fromValue(concern.violationType()),
                        ConcernGravityDto.fromValue(concern.gravity()),
                        concern.occurredOn(),
                        concern.victims(),
                        concern.events(),
                        concern.summary())
                .area(concern.area())
                .place(concern.place())
                .occurredUntil(concern.occurredUntil())
                .caseReference(concern.caseReference());
    }
}

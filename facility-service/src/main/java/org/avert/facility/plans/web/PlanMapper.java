package org.avert.facility.plans.web;

import java.util.List;
import org.avert.facility.api.model.AssistancePlanDto;
import org.avert.facility.api.model.AssistancePlanPageDto;
import org.avert.facility.api.model.AssistancePlanSummaryDto;
import org.avert.facility.api.model.DisbursementContentDto;
import org.avert.facility.api.model.DisbursementDto;
import org.avert.facility.api.model.MoneyDto;
import org.avert.facility.api.model.PeacebuildingAreaDto;
import org.avert.facility.api.model.PlanDraftDto;
import org.avert.facility.api.model.PlanStatusDto;
import org.avert.facility.api.model.RecommendationAssessmentDto;
import org.avert.facility.money.Money;
import org.avert.facility.plans.Assessment;
import org.avert.facility.plans.AssistancePlan;
import org.avert.facility.plans.Disbursement;
import org.avert.facility.plans.PlanText;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;

final class PlanMapper {
    private PlanMapper() {}

    static PlanText toText(PlanDraftDto dto) {
        return new PlanText(
                dto.getTitle(),
                dto.getActivities().stream().map(ActivityMapper::toActivity).toList(),
                orEmpty(dto.getThemes()),
                orEmpty(dto.getSdgs()),
                orEmpty(dto.getAreas()).stream().map(Enum::name).toList(),
                Boolean.TRUE.equals(dto.getConflictAnalysis()),
                Boolean.TRUE.equals(dto.getMonitoringPlan()));
    }

    static Disbursement toDisbursement(DisbursementContentDto dto) {
        return new Disbursement(
                dto.getDisbursementId(), dto.getPublicReference(), toMoney(dto.getAmount()), dto.getDisbursedOn());
    }

    static AssistancePlanDto toDto(AssistancePlan plan) {
        var text = plan.text();
        return new AssistancePlanDto(
                        plan.id().value(),
                        plan.version(),
                        plan.application().value(),
                        plan.reference(),
                        plan.state(),
                        text.title(),
                        status(plan),
                        text.activities().stream().map(ActivityMapper::toDto).toList(),
                        toDto(text.total()),
                        plan.progress().disbursements().stream()
                                .map(PlanMapper::toDto)
                                .toList(),
                        plan.progress().assessments().stream()
                                .map(PlanMapper::toDto)
                                .toList(),
                        plan.createdAt(),
                        plan.updatedAt())
                .themes(text.themes())
                .sdgs(text.sdgs())
                .areas(text.areas().stream().map(PeacebuildingAreaDto::valueOf).toList())
                .conflictAnalysis(text.conflictAnalysis())
                .monitoringPlan(text.monitoringPlan())
                .agreedAt(plan.agreedAt());
    }

    static AssistancePlanPageDto toDto(Page<AssistancePlan> page) {
        return new AssistancePlanPageDto(
                        page.items().stream().map(PlanMapper::toSummary).toList())
                .next(page.next());
    }

    static Money toMoney(MoneyDto dto) {
        return new Money(dto.getCurrency(), dto.getMinorUnits());
    }

    static MoneyDto toDto(Money money) {
        return new MoneyDto(money.currency(), money.minorUnits());
    }

    private static AssistancePlanSummaryDto toSummary(AssistancePlan plan) {
        return new AssistancePlanSummaryDto(
                plan.id().value(),
                plan.application().value(),
                plan.reference(),
                plan.state(),
                plan.text().title(),
                status(plan),
                toDto(plan.text().total()),
                plan.updatedAt());
    }

    private static PlanStatusDto status(AssistancePlan plan) {
        return PlanStatusDto.valueOf(plan.status().name());
    }

    private static DisbursementDto toDto(Disbursement disbursement) {
        return new DisbursementDto(toDto(disbursement.amount()), disbursement.disbursedOn())
                .publicReference(disbursement.request());
    }

    private static RecommendationAssessmentDto toDto(Assessment assessment) {
        return new RecommendationAssessmentDto(
                assessment.recommendation(), assessment.grade(), assessment.assessedAt());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}

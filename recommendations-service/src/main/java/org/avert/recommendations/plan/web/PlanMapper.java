package org.avert.recommendations.plan.web;

import org.avert.kit.paging.Page;
import org.avert.kit.reference.CaseReference;
import org.avert.recommendations.api.model.ActionDto;
import org.avert.recommendations.api.model.ActionPageDto;
import org.avert.recommendations.api.model.ActionStateDto;
import org.avert.recommendations.api.model.AssessmentDueDto;
import org.avert.recommendations.api.model.AssessmentDuePageDto;
import org.avert.recommendations.api.model.CompletedActionDto;
import org.avert.recommendations.plan.AssessmentDue;
import org.avert.recommendations.plan.CompletedAction;
import org.avert.recommendations.plan.ImplementationAction;
import org.avert.recommendations.recommendation.RecommendationId;
import org.avert.recommendations.web.EvidenceDtos;
import org.avert.recommendations.web.RecommendationDtos;
import org.springframework.stereotype.Component;

@Component
class PlanMapper {
    private final RecommendationDtos dtos;

    PlanMapper(RecommendationDtos dtos) {
        this.dtos = dtos;
    }

    static CompletedAction toDomain(CompletedActionDto it) {
        return new CompletedAction(
                new CaseReference(it.getCaseReference()),
                it.getCaseTitle(),
                it.getActivityId(),
                new RecommendationId(it.getRecommendationId()),
                it.getTitle(),
                it.getCompletedOn(),
                it.getPartner(),
                EvidenceDtos.toDomain(it.getEvidence()));
    }

    static ActionPageDto actions(Page<ImplementationAction> page) {
        return new ActionPageDto(page.items().stream().map(PlanMapper::action).toList()).next(page.next());
    }

    AssessmentDuePageDto due(Page<AssessmentDue> page) {
        return new AssessmentDuePageDto(page.items().stream().map(this::due).toList()).next(page.next());
    }

    private AssessmentDueDto due(AssessmentDue due) {
        return new AssessmentDueDto(action(due.action()), dtos.toDto(due.recommendation()));
    }

    private static ActionDto action(ImplementationAction it) {
        return new ActionDto(
                        it.id().value(),
                        it.recommendation().value(),
                        it.title(),
                        ActionStateDto.fromValue(it.status().name()),
                        it.completedOn(),
                        EvidenceDtos.toDto(it.evidence()))
                .partner(it.partner())
                .caseReference(it.caseReference().value())
                .assessmentDueOn(it.assessmentDueOn())
                .assessmentId(it.assessment());
    }
}

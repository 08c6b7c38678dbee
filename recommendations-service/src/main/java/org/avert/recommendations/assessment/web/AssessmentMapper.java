package org.avert.recommendations.assessment.web;

import java.util.List;
import org.avert.kit.paging.Page;
import org.avert.recommendations.api.model.AssessmentDto;
import org.avert.recommendations.api.model.AssessmentPageDto;
import org.avert.recommendations.api.model.AssessmentRequestDto;
import org.avert.recommendations.api.model.AssessmentScaleDto;
import org.avert.recommendations.api.model.AssessmentScaleListDto;
import org.avert.recommendations.api.model.ScaleGradeDto;
import org.avert.recommendations.api.model.ScaleReferenceDto;
import org.avert.recommendations.assessment.Assessment;
import org.avert.recommendations.assessment.AssessmentDraft;
import org.avert.recommendations.assessment.GradingScale;
import org.avert.recommendations.assessment.ScaleReference;
import org.avert.recommendations.plan.ActionId;
import org.avert.recommendations.web.EvidenceDtos;

final class AssessmentMapper {

    private AssessmentMapper() {}

    static AssessmentDraft toDomain(AssessmentRequestDto it) {
        var scale = it.getScale();
        var action = it.getActionId();
        return new AssessmentDraft(
                new ScaleReference(scale.getId(), scale.getVersion()),
                it.getGrade(),
                it.getNarrative(),
                EvidenceDtos.toDomain(it.getEvidence()),
                action == null ? null : new ActionId(action));
    }

    /** Public: neither who assessed nor which case it answers is shown. */
    static AssessmentDto toDto(Assessment it) {
        return new AssessmentDto(
                it.id(),
                it.recommendation().value(),
                new ScaleReferenceDto(it.scale().id(), it.scale().version()),
                it.grade().code(),
                it.grade().label(),
                it.narrative(),
                EvidenceDtos.toDto(it.evidence()),
                it.office(),
                it.assessedAt());
    }

    static AssessmentPageDto toDto(Page<Assessment> page) {
        return new AssessmentPageDto(
                        page.items().stream().map(AssessmentMapper::toDto).toList())
                .next(page.next());
    }

    static AssessmentScaleListDto toDto(List<GradingScale> scales) {
        return new AssessmentScaleListDto(
                scales.stream().map(AssessmentMapper::toDto).toList());
    }

    private static AssessmentScaleDto toDto(GradingScale it) {
        return new AssessmentScaleDto(
                it.reference().id(),
                it.reference().version(),
                it.title(),
                it.body(),
                it.validFrom(),
                it.grades().stream()
                        .map(grade -> new ScaleGradeDto(grade.code(), grade.label()))
                        .toList());
    }
}

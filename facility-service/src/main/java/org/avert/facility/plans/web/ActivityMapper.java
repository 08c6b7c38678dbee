package org.avert.facility.plans.web;

import java.util.UUID;
import org.avert.facility.api.model.ActivityCompletionDto;
import org.avert.facility.api.model.ActivityDraftDto;
import org.avert.facility.api.model.ActivityDto;
import org.avert.facility.api.model.EvidenceDto;
import org.avert.facility.api.model.PartnerDto;
import org.avert.facility.plans.Activity;
import org.avert.facility.plans.Completion;
import org.avert.facility.plans.Evidence;
import org.avert.facility.plans.Partner;

final class ActivityMapper {
    private ActivityMapper() {}

    static Activity toActivity(ActivityDraftDto dto) {
        var id = dto.getId();
        return new Activity(
                id == null ? UUID.randomUUID() : id,
                dto.getRecommendationId(),
                dto.getTitle(),
                dto.getDescription(),
                new Partner(dto.getPartner().getOrganisation(), dto.getPartner().getName()),
                dto.getDueOn(),
                PlanMapper.toMoney(dto.getCost()),
                null);
    }

    static Completion toCompletion(ActivityCompletionDto dto) {
        return new Completion(
                dto.getCompletedOn(),
                dto.getSummary(),
                dto.getEvidence().stream().map(ActivityMapper::toEvidence).toList());
    }

    static ActivityDto toDto(Activity activity) {
        var completion = activity.completion();
        return new ActivityDto(
                        activity.id(),
                        activity.recommendation(),
                        activity.title(),
                        new PartnerDto(activity.partner().name())
                                .organisation(activity.partner().organisation()),
                        activity.dueOn(),
                        PlanMapper.toDto(activity.cost()),
                        activity.completed())
                .description(activity.description())
                .completion(completion == null ? null : toDto(completion));
    }

    private static ActivityCompletionDto toDto(Completion completion) {
        return new ActivityCompletionDto(
                completion.completedOn(),
                completion.summary(),
                completion.evidence().stream().map(ActivityMapper::toDto).toList());
    }

    private static Evidence toEvidence(EvidenceDto dto) {
        return new Evidence(dto.getTitle(), dto.getDocument(), dto.getParagraph(), dto.getUrl());
    }

    private static EvidenceDto toDto(Evidence evidence) {
        return new EvidenceDto(evidence.title())
                .document(evidence.document())
                .paragraph(evidence.paragraph())
                .url(evidence.url());
    }
}

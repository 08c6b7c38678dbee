package org.avert.facility.applications.web;

import java.util.List;
import org.avert.facility.api.model.ApplicationDraftDto;
import org.avert.facility.api.model.ApplicationDto;
import org.avert.facility.api.model.ApplicationPageDto;
import org.avert.facility.api.model.ApplicationStatusDto;
import org.avert.facility.api.model.ApplicationSummaryDto;
import org.avert.facility.api.model.ClarificationDto;
import org.avert.facility.api.model.DocumentDto;
import org.avert.facility.api.model.DocumentListDto;
import org.avert.facility.api.model.LinkedRecommendationDto;
import org.avert.facility.applications.Application;
import org.avert.facility.applications.ApplicationDraft;
import org.avert.facility.applications.ApplicationFilter;
import org.avert.facility.applications.ApplicationStatus;
import org.avert.facility.applications.ApplicationText;
import org.avert.facility.applications.Clarification;
import org.avert.facility.applications.Document;
import org.avert.facility.applications.LinkedRecommendation;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;

final class ApplicationMapper {
    private ApplicationMapper() {}

    static ApplicationDraft toDraft(ApplicationDraftDto dto) {
        var text = new ApplicationText(
                dto.getTitle(),
                orEmpty(dto.getJointApplicants()),
                orEmpty(dto.getRecommendationIds()).stream()
                        .map(LinkedRecommendation::unchecked)
                        .toList(),
                false,
                orEmpty(dto.getSupport()).stream().map(NeedMapper::toSupport).toList(),
                orEmpty(dto.getNeeds()).stream().map(NeedMapper::toNeed).toList(),
                NeedMapper.toProvision(dto.getOwnProvision()),
                dto.getWhyNotOtherwise());
        return new ApplicationDraft(text, dto.getReferralId());
    }

    static ApplicationFilter toFilter(@Nullable ApplicationStatusDto status, @Nullable String applicant) {
        return new ApplicationFilter(status == null ? null : ApplicationStatus.valueOf(status.name()), applicant);
    }

    static ApplicationDto toDto(Application application) {
        var text = application.text();
        var dto = new ApplicationDto(
                        application.id().value(),
                        application.version(),
                        application.reference(),
                        text.title(),
                        application.applicant(),
                        text.jointApplicants(),
                        status(application),
                        application.priority(),
                        text.recommendations().stream()
                                .map(ApplicationMapper::toDto)
                                .toList(),
                        text.recommendationsChecked(),
                        text.support().stream().map(NeedMapper::toDto).toList(),
                        text.needs().stream().map(NeedMapper::toDto).toList(),
                        application.clarifications().stream()
                                .map(ApplicationMapper::toDto)
                                .toList(),
                        application.createdAt(),
                        application.updatedAt())
                .referralId(application.referral())
                .ownProvision(NeedMapper.toDto(text.ownProvision()))
                .whyNotOtherwise(text.whyNotOtherwise())
                .planId(application.plan());
        var submission = application.submission();
        return submission == null
                ? dto
                : dto.submittedAt(submission.submittedAt())
                        .criteriaVersion(submission.criteriaVersion())
                        .round(submission.round());
    }

    static ApplicationPageDto toDto(Page<Application> page) {
        return new ApplicationPageDto(
                        page.items().stream().map(ApplicationMapper::toSummary).toList())
                .next(page.next());
    }

    static DocumentListDto toDocumentList(List<Document> documents) {
        return new DocumentListDto(
                documents.stream().map(ApplicationMapper::toDto).toList());
    }

    static DocumentDto toDto(Document document) {
        return new DocumentDto(
                document.id().value(),
                document.name(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                document.addedAt());
    }

    private static ApplicationSummaryDto toSummary(Application application) {
        var submission = application.submission();
        return new ApplicationSummaryDto(
                        application.id().value(),
                        application.reference(),
                        application.text().title(),
                        application.applicant(),
                        application.text().jointApplicants(),
                        status(application),
                        application.priority(),
                        application.updatedAt())
                .submittedAt(submission == null ? null : submission.submittedAt());
    }

    private static ApplicationStatusDto status(Application application) {
        return ApplicationStatusDto.valueOf(application.status().name());
    }

    private static LinkedRecommendationDto toDto(LinkedRecommendation recommendation) {
        return new LinkedRecommendationDto(recommendation.id()).text(recommendation.text());
    }

    private static ClarificationDto toDto(Clarification clarification) {
        return new ClarificationDto(clarification.id(), clarification.question(), clarification.askedAt())
                .dueOn(clarification.dueOn())
                .answer(clarification.answer())
                .answeredAt(clarification.answeredAt());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}

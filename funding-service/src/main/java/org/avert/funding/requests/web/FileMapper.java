package org.avert.funding.requests.web;

import org.avert.funding.api.model.ConsentDto;
import org.avert.funding.api.model.NeedRateDto;
import org.avert.funding.api.model.PlanActivityDto;
import org.avert.funding.api.model.RequestFileDto;
import org.avert.funding.api.model.RequestStatusDto;
import org.avert.funding.api.model.RequestStepDto;
import org.avert.funding.requests.Activity;
import org.avert.funding.requests.FundingRequest;
import org.avert.funding.requests.NeedRate;
import org.avert.funding.requests.Plan;
import org.avert.funding.requests.Publicity;

/** The file of a request, for the confidential side. */
final class FileMapper {
    private FileMapper() {}

    static RequestFileDto file(FundingRequest request) {
        var dto = new RequestFileDto()
                .requestId(request.id().value())
                .publicReference(request.publicReference().toString())
                .status(RequestStatusDto.valueOf(request.status().name()))
                .allowedSteps(request.status().allowedSteps().stream()
                        .map(step -> RequestStepDto.valueOf(step.name()))
                        .toList())
                .rates(request.rates().rates().stream().map(FileMapper::rate).toList())
                .figures(FigureMapper.figures(request.figures()))
                .createdAt(request.createdAt())
                .updatedAt(request.updatedAt());
        return publicity(plan(dto, request.plan()), request.publicity());
    }

    private static RequestFileDto plan(RequestFileDto dto, Plan plan) {
        var suggested = plan.suggested();
        return dto.caseReference(plan.caseReference().toString())
                .planId(plan.planId())
                .state(plan.state())
                .region(PublicMapper.region(plan.region()))
                .planTitle(plan.title())
                .activities(plan.activities().stream().map(FileMapper::activity).toList())
                .evidence(TextMapper.evidence(plan.evidence()))
                .suggestedThemes(suggested.themes())
                .suggestedSdgs(suggested.sdgs())
                .suggestedAreas(suggested.areas().stream().map(TextMapper::area).toList());
    }

    private static RequestFileDto publicity(RequestFileDto dto, Publicity publicity) {
        var text = publicity.text();
        if (text != null) {
            dto.publicText(TextMapper.text(text)).publicTextSha256(text.sha256());
        }
        var consent = publicity.consent();
        if (consent != null) {
            dto.consent(new ConsentDto(consent.sha256(), consent.givenAt()));
        }
        var ending = publicity.ending();
        if (ending != null) {
            dto.closedAt(ending.at()).closureReason(ending.reason());
        }
        return dto.publishedAt(publicity.publishedAt());
    }

    private static PlanActivityDto activity(Activity activity) {
        return new PlanActivityDto(
                        activity.activityId(),
                        activity.recommendationId(),
                        activity.title(),
                        FigureMapper.money(activity.cost()))
                .mechanism(activity.mechanism())
                .dueOn(activity.dueOn());
    }

    private static NeedRateDto rate(NeedRate rate) {
        return new NeedRateDto(rate.currency().getCurrencyCode(), rate.rate().toString(), rate.rateDate())
                .source(rate.source());
    }
}

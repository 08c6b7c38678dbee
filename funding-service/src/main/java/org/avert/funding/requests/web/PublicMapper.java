package org.avert.funding.requests.web;

import java.time.Instant;
import java.util.Objects;
import org.avert.funding.api.model.FundingRequestDto;
import org.avert.funding.api.model.PublicStatusDto;
import org.avert.funding.api.model.RegionDto;
import org.avert.funding.requests.FundingRequest;
import org.avert.funding.requests.RequestStatus;
import org.avert.funding.states.Region;
import org.jspecify.annotations.Nullable;

/** The public page of a request. It takes nothing of the plan but State, region, evidence and recommendations. */
final class PublicMapper {
    private PublicMapper() {}

    static FundingRequestDto request(FundingRequest request) {
        var text = request.text();
        var foundBy = text.foundBy();
        var plan = request.plan();
        return new FundingRequestDto()
                .publicReference(request.publicReference().toString())
                .status(request.status() == RequestStatus.CLOSED ? PublicStatusDto.CLOSED : PublicStatusDto.OPEN)
                .title(text.title())
                .summary(text.summary())
                .contact(TextMapper.contact(text.contact()))
                .deadline(text.deadline())
                .state(plan.state())
                .region(region(plan.region()))
                .stage(TextMapper.stage(text.stage()))
                .themes(foundBy.themes())
                .sdgs(foundBy.sdgs())
                .areas(foundBy.areas().stream().map(TextMapper::area).toList())
                .recommendationIds(plan.recommendationIds())
                .evidence(TextMapper.evidence(plan.evidence()))
                .evidenceComplete(plan.evidence().isComplete())
                .figures(FigureMapper.figures(request.figures()))
                .publishedAt(publishedAt(request))
                .closedAt(closedAt(request));
    }

    static @Nullable RegionDto region(@Nullable Region region) {
        return region == null ? null : RegionDto.valueOf(region.name());
    }

    private static Instant publishedAt(FundingRequest request) {
        return Objects.requireNonNull(request.publicity().publishedAt(), "public, yet never published");
    }

    static @Nullable Instant closedAt(FundingRequest request) {
        var ending = request.publicity().ending();
        return ending == null ? null : ending.at();
    }
}

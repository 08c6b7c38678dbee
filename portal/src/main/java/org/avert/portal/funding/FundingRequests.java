package org.avert.portal.funding;

import org.avert.portal.api.Api;
import org.avert.portal.client.funding.api.MatchingApi;
import org.avert.portal.client.funding.api.RequestsApi;
import org.avert.portal.client.funding.api.model.FundingRequestDto;
import org.avert.portal.client.funding.api.model.FundingRequestListDto;
import org.avert.portal.client.funding.api.model.MatchReportDto;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Published funding requests. */
@Component
class FundingRequests {

    private static final int PAGE = 20;

    private final RequestsApi requests;
    private final MatchingApi matching;

    FundingRequests(Api api) {
        requests = api.client("funding", RequestsApi.class);
        matching = api.client("funding", MatchingApi.class);
    }

    Mono<FundingRequestListDto> list(FundingFilter filter) {
        return requests.listFundingRequests(
                        filter.state(),
                        filter.region(),
                        filter.theme(),
                        filter.sdg(),
                        filter.area(),
                        filter.stage(),
                        filter.minGap(),
                        filter.maxGap(),
                        filter.evidenceComplete(),
                        null,
                        filter.status(),
                        PAGE,
                        filter.cursor())
                .mapNotNull(HttpEntity::getBody);
    }

    Mono<FundingRequestDto> get(String reference) {
        return requests.getFundingRequest(reference).mapNotNull(HttpEntity::getBody);
    }

    Mono<MatchReportDto> matches(String reference) {
        return matching.getMatches(reference).mapNotNull(HttpEntity::getBody);
    }
}

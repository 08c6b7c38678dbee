package org.avert.portal.funding;

import java.util.List;
import org.avert.portal.api.ApiFailure;
import org.avert.portal.client.funding.api.model.MatchDto;
import org.avert.portal.client.funding.api.model.MatchReportDto;
import org.avert.portal.client.funding.api.model.PeacebuildingAreaDto;
import org.avert.portal.client.funding.api.model.RegionDto;
import org.avert.portal.client.funding.api.model.StageDto;
import org.avert.portal.page.NextPage;
import org.avert.portal.states.StateNames;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
class FundingController {

    private final FundingRequests requests;
    private final StateNames states;

    FundingController(FundingRequests requests, StateNames states) {
        this.requests = requests;
        this.states = states;
    }

    @GetMapping("/funding")
    Mono<Rendering> list(@ModelAttribute FundingFilter filter, ServerHttpRequest request) {
        return Mono.zip(requests.list(filter), states.names())
                .map(found -> Rendering.view("funding/list")
                        .modelAttribute("filter", filter)
                        .modelAttribute("requests", found.getT1().getItems())
                        .modelAttribute("states", found.getT2())
                        .modelAttribute("regions", RegionDto.values())
                        .modelAttribute("areas", PeacebuildingAreaDto.values())
                        .modelAttribute("stages", StageDto.values())
                        .model(NextPage.attribute(request, found.getT1().getNext()))
                        .build());
    }

    @GetMapping("/funding/{reference}")
    Mono<Rendering> show(@PathVariable String reference) {
        return Mono.zip(requests.get(reference), sources(reference), states.names())
                .map(found -> Rendering.view("funding/request")
                        .modelAttribute("request", found.getT1())
                        .modelAttribute("sources", found.getT2())
                        .modelAttribute("states", found.getT3())
                        .build());
    }

    /** The request is worth reading when its matching cannot be had; the page says that it is missing. */
    private Mono<Sources> sources(String reference) {
        return requests.matches(reference)
                .map(MatchReportDto::getItems)
                .map(items -> new Sources(items, true))
                .onErrorReturn(ApiFailure.class, new Sources(List.of(), false));
    }

    record Sources(List<MatchDto> items, boolean known) {}
}

package org.avert.portal.recommendations;

import java.util.UUID;
import org.avert.portal.client.recommendations.api.model.PositionDto;
import org.avert.portal.page.NextPage;
import org.avert.portal.states.StateNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
class RecommendationsController {

    private final Recommendations recommendations;
    private final StateNames states;

    RecommendationsController(Recommendations recommendations, StateNames states) {
        this.recommendations = recommendations;
        this.states = states;
    }

    @GetMapping("/recommendations")
    Mono<Rendering> list(@ModelAttribute RecommendationFilter filter, ServerHttpRequest request) {
        return Mono.zip(recommendations.list(filter), states.all())
                .map(found -> Rendering.view("recommendations/list")
                        .modelAttribute("filter", filter)
                        .modelAttribute("recommendations", found.getT1().getItems())
                        .modelAttribute("countries", found.getT2())
                        .modelAttribute("positions", PositionDto.values())
                        .model(NextPage.attribute(request, found.getT1().getNext()))
                        .build());
    }

    @GetMapping("/recommendations/{id}")
    Mono<Rendering> show(@PathVariable UUID id) {
        return recommendations
                .get(id)
                .map(found -> Rendering.view("recommendations/recommendation")
                        .modelAttribute("recommendation", found)
                        .build());
    }

    @GetMapping("/recommendations/matrix/{state}")
    Mono<Rendering> matrix(@PathVariable String state, @RequestParam(required = false) @Nullable Integer cycle) {
        return recommendations
                .matrix(state, cycle)
                .map(found -> Rendering.view("recommendations/matrix")
                        .modelAttribute("matrix", found)
                        .build());
    }
}

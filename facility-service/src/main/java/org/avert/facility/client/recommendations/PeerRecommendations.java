package org.avert.facility.client.recommendations;

import java.util.List;
import java.util.UUID;
import org.avert.facility.applications.KnownRecommendation;
import org.avert.facility.applications.RecommendationLookup;
import org.avert.facility.client.recommendations.api.RecommendationsApi;
import org.avert.facility.client.recommendations.api.model.RecommendationDto;
import org.avert.facility.client.recommendations.api.model.RecommendationLookupDto;
import org.avert.facility.client.recommendations.api.model.RecommendationLookupResultDto;
import org.avert.kit.peer.Peers;
import org.avert.kit.problem.ProblemException;
import org.avert.kit.problem.Unavailable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the recommendations service what it knows of some ids. */
@Component
class PeerRecommendations implements RecommendationLookup {
    private final RecommendationsApi recommendations;

    PeerRecommendations(Peers peers) {
        this.recommendations = peers.client("recommendations", RecommendationsApi.class);
    }

    @Override
    public Mono<List<KnownRecommendation>> find(List<UUID> ids) {
        return recommendations
                .lookupRecommendations(Mono.just(new RecommendationLookupDto(ids)))
                .mapNotNull(ResponseEntity::getBody)
                .map(RecommendationLookupResultDto::getItems)
                .map(items -> items.stream().map(PeerRecommendations::known).toList())
                .onErrorMap(failure -> !(failure instanceof ProblemException), PeerRecommendations::away);
    }

    private static KnownRecommendation known(RecommendationDto dto) {
        var region = dto.getRegion();
        return new KnownRecommendation(
                dto.getId(), dto.getState(), dto.getText(), dto.getBody(), region == null ? null : region.name());
    }

    /** A refusal of our own call is no fault of the applicant's. */
    private static Unavailable away(Throwable failure) {
        var problem = new Unavailable(
                "The recommendations cannot be checked: the recommendations service does not answer as agreed.");
        problem.initCause(failure);
        return problem;
    }
}

package org.avert.facility.applications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unavailable;
import org.avert.kit.problem.Unprocessable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Holds the recommendations of an application to what the recommendations service knows of them (¶61). */
@Component
class RecommendationCheck {
    private final RecommendationLookup lookup;

    RecommendationCheck(RecommendationLookup lookup) {
        this.lookup = lookup;
    }

    /** Fails when one is unknown or made to another State, and when the service cannot be asked. */
    Mono<ApplicationText> demand(ApplicationText text, List<String> applicants) {
        if (text.recommendations().isEmpty()) {
            return Mono.just(text.withChecked(List.of()));
        }
        return lookup.find(text.recommendationIds())
                .map(known -> linked(text.recommendationIds(), known, applicants))
                .map(text::withChecked);
    }

    /** The same for a draft: when the service cannot be asked the text is kept, and says that it is not checked. */
    Mono<ApplicationText> attempt(ApplicationText text, List<String> applicants) {
        return demand(text, applicants).onErrorResume(Unavailable.class, away -> Mono.just(text));
    }

    private static List<LinkedRecommendation> linked(
            List<UUID> ids, List<KnownRecommendation> known, List<String> applicants) {
        var byId = new HashMap<UUID, KnownRecommendation>();
        known.forEach(item -> byId.put(item.id(), item));
        var errors = errors(ids, byId, applicants);
        if (!errors.isEmpty()) {
            throw new Unprocessable("Not all recommendations can be named here.", errors);
        }
        return ids.stream().map(byId::get).map(LinkedRecommendation::of).toList();
    }

    private static List<FieldError> errors(
            List<UUID> ids, Map<UUID, KnownRecommendation> known, List<String> applicants) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < ids.size(); i++) {
            var found = known.get(ids.get(i));
            if (found == null) {
                errors.add(FieldError.at("/recommendationIds/" + i, "is not a recommendation"));
            } else if (!applicants.contains(found.state())) {
                errors.add(FieldError.at("/recommendationIds/" + i, "was made to another State"));
            }
        }
        return errors;
    }
}

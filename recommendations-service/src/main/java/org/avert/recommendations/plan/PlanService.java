package org.avert.recommendations.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.recommendations.casefile.CaseReach;
import org.avert.recommendations.listing.Listing;
import org.avert.recommendations.recommendation.Recommendation;
import org.avert.recommendations.recommendation.RecommendationId;
import org.avert.recommendations.recommendation.RecommendationNotFound;
import org.avert.recommendations.recommendation.Recommendations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Shows actions and what is due for assessment. */
@Service
public class PlanService {
    private final Actions actions;
    private final Recommendations recommendations;
    private final Audit audit;
    private final Listing ofRecommendation;
    private final Listing due;

    PlanService(Actions actions, Recommendations recommendations, Audit audit, Cursors cursors) {
        this.actions = actions;
        this.recommendations = recommendations;
        this.audit = audit;
        this.ofRecommendation = new Listing(cursors, "actions");
        this.due = new Listing(cursors, "assessments-due");
    }

    /** A State sees those of its own recommendations. */
    public Mono<Page<ImplementationAction>> list(RecommendationId id, int limit, @Nullable String cursor) {
        return Callers.current()
                .flatMap(caller -> visible(id, caller))
                .switchIfEmpty(Mono.error(RecommendationNotFound::new))
                .flatMap(recommendation -> page(id, limit, cursor));
    }

    private Mono<Recommendation> visible(RecommendationId id, Caller caller) {
        return recommendations.find(id).filter(found -> CaseReach.of(caller).mayRead(found.state()));
    }

    private Mono<Page<ImplementationAction>> page(RecommendationId id, int limit, @Nullable String cursor) {
        return actions.of(id, ofRecommendation.from(cursor), limit + 1)
                .collectList()
                .map(found -> Page.of(found, limit, last -> ofRecommendation.cursor(last.sequence())))
                .flatMap(page -> audited("listActions", page));
    }

    /** An action carries the reference of its case. */
    private Mono<Page<ImplementationAction>> audited(String operation, Page<ImplementationAction> page) {
        var ids = page.items().stream().map(action -> action.id().toString()).collect(Collectors.joining(","));
        return ids.isEmpty()
                ? Mono.just(page)
                : audit.read(operation, "action", ids).thenReturn(page);
    }

    public Mono<Page<AssessmentDue>> due(int limit, @Nullable String cursor) {
        return actions.due(due.from(cursor), limit + 1)
                .collectList()
                .map(found -> Page.of(found, limit, last -> due.cursor(last.sequence())))
                .flatMap(page -> audited("listAssessmentsDue", page))
                .flatMap(this::withRecommendations);
    }

    private Mono<Page<AssessmentDue>> withRecommendations(Page<ImplementationAction> page) {
        return recommendations
                .findAll(page.items().stream()
                        .map(ImplementationAction::recommendation)
                        .distinct()
                        .toList())
                .collect(Collectors.toMap(Recommendation::id, Function.identity()))
                .map(byId -> new Page<>(
                        page.items().stream()
                                .flatMap(action -> due(action, byId.get(action.recommendation())).stream())
                                .toList(),
                        page.next()));
    }

    private static List<AssessmentDue> due(ImplementationAction action, @Nullable Recommendation recommendation) {
        return recommendation == null ? List.of() : List.of(new AssessmentDue(action, recommendation));
    }
}

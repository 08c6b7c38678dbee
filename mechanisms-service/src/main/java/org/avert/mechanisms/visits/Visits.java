package org.avert.mechanisms.visits;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.handover.Handover;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The country visits. */
public interface Visits {

    /** The visit as stored; the one stored before when its id was taken by the same request. */
    Mono<Visit> add(Visit visit);

    Mono<Visit> find(VisitId id, VisitScope scope);

    /** Stores the change and its hand-overs as one. Empty when the visit was changed meanwhile. */
    Mono<Visit> replace(Visit changed, List<Handover> handovers);

    Mono<Page<Visit>> list(VisitFilter filter, VisitScope scope, int limit, @Nullable String cursor);

    Flux<Visit> raising(Set<UUID> concernIds);

    /** Visits that led to a case, of one holder when {@code holder} is given. */
    Flux<Visit> ofCase(String caseReference, @Nullable PersonRef holder);

    /** Visits that led to any case, of one holder when {@code holder} is given. */
    Flux<Visit> leadingToCases(@Nullable PersonRef holder);
}

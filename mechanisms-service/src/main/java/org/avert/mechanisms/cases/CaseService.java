package org.avert.mechanisms.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.problem.NotFound;
import org.avert.mechanisms.visits.Concern;
import org.avert.mechanisms.visits.Visit;
import org.avert.mechanisms.visits.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells where a case grew from: the visits whose concerns led to it. */
@Service
public class CaseService {
    private final Visits visits;

    public CaseService(Visits visits) {
        this.visits = visits;
    }

    /** Visits of a case that the caller may see: all for the secretariat, the own for a mandate holder. */
    public Mono<List<Visit>> visits(String reference) {
        return Callers.current()
                .flatMap(caller -> visits.ofCase(reference, holder(caller)).collectList())
                .filter(found -> !found.isEmpty())
                .switchIfEmpty(Mono.error(() -> new NotFound("case")));
    }

    /** Cases the caller may see, by reference. */
    public Mono<List<CaseOrigin>> origins() {
        return Callers.current()
                .flatMapMany(this::leadingToCases)
                .flatMap(visit -> Flux.fromStream(visit.concerns().stream()
                        .map(Concern::caseReference)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(reference -> CaseOrigin.of(reference, visit))))
                .distinct(CaseOrigin::reference)
                .sort(Comparator.comparing(CaseOrigin::reference))
                .collectList();
    }

    private Flux<Visit> leadingToCases(Caller caller) {
        return visits.leadingToCases(holder(caller));
    }

    /** The secretariat sees the visits of all. */
    private static @Nullable PersonRef holder(Caller caller) {
        return caller.hasRole("geneva") ? null : caller.person();
    }
}

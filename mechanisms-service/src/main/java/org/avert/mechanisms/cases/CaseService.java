package org.avert.mechanisms.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.problem.NotFound;
import org.avert.mechanisms.visits.Concern;
import org.avert.mechanisms.visits.Visit;
import org.avert.mechanisms.visits.Visits;
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
                .flatMap(caller -> visits.ofCase(reference)
                        .filter(visit -> maySee(caller, visit))
                        .collectList())
                .filter(found -> !found.isEmpty())
                .switchIfEmpty(Mono.error(() -> new NotFound("case", reference)));
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
        return caller.hasRole("geneva")
                ? visits.leadingToCases(null, null)
                : visits.leadingToCases(caller.issuer(), caller.subject());
    }

    private static boolean maySee(Caller caller, Visit visit) {
        return caller.hasRole("geneva") || visit.holder().equals(caller.person());
    }
}

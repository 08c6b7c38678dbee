package org.avert.mechanisms.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.handover.Handover;
import org.avert.kit.handover.Handovers;
import org.avert.kit.idempotency.ReservedId;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.NotFound;
import org.avert.kit.problem.PreconditionFailed;
import org.avert.kit.problem.Refused;
import org.avert.kit.problem.Unprocessable;
import org.avert.kit.version.ETags;
import org.avert.mechanisms.registry.Mechanism;
import org.avert.mechanisms.registry.Mechanisms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Takes a visit from plan to presentation and hands its concerns over to early warning. */
@Service
public class VisitService {
    private final Visits visits;
    private final Mechanisms mechanisms;
    private final Handovers handovers;

    public VisitService(Visits visits, Mechanisms mechanisms, Handovers handovers) {
        this.visits = visits;
        this.mechanisms = mechanisms;
        this.handovers = handovers;
    }

    /** A visit to be planned, before it has an id and a holder. */
    public record Plan(String mechanismId, String state, LocalDate from, LocalDate to) {}

    public Mono<Visit> plan(Plan plan) {
        return mechanism(plan.mechanismId())
                .then(Mono.zip(ReservedId.current(), Callers.current()))
                .map(both -> Visit.planned(
                        new VisitId(both.getT1()),
                        plan.mechanismId(),
                        plan.state(),
                        both.getT2().person(),
                        plan.from(),
                        plan.to()))
                .flatMap(visits::add);
    }

    public Mono<Page<Visit>> list(VisitFilter filter, int limit, @Nullable String cursor) {
        return Callers.current().flatMap(caller -> visits.list(filter, VisitScope.of(caller), limit, cursor));
    }

    public Mono<Visit> get(VisitId id) {
        return Callers.current()
                .flatMap(caller -> visits.find(id, VisitScope.of(caller)))
                .switchIfEmpty(Mono.error(() -> new NotFound("visit")));
    }

    /** A step without hand-over; the change is made only of the version that the caller read. */
    public Mono<Visit> change(VisitId id, @Nullable String ifMatch, Mono<Function<Visit, Visit>> change) {
        return stepped(id, ifMatch, change).flatMap(changed -> store(changed, List.of()));
    }

    /** Issues the report; every concern of it is handed over in the same write. */
    public Mono<Visit> report(VisitId id, @Nullable String ifMatch, Mono<Function<Visit, Visit>> change) {
        return stepped(id, ifMatch, change)
                .flatMap(reported -> mechanism(reported.mechanismId())
                        .map(mechanism -> concerns(reported, mechanism))
                        .flatMap(raised -> store(reported, raised)));
    }

    /** Notes that concerns led to a case. A concern that is not ours is nobody's, and says so. */
    public Mono<Void> followUp(Set<UUID> concernIds, String caseReference) {
        return visits.raising(concernIds)
                .switchIfEmpty(Mono.error(() -> new Unprocessable(
                        "None of these concerns was raised here.",
                        FieldError.at("/data/concernIds", "names no concern of a visit"))))
                .concatMap(visit -> store(visit.followedUp(concernIds, caseReference), List.of()))
                .then();
    }

    /** The body is read once it is settled that the caller may change the visit. */
    private Mono<Visit> stepped(VisitId id, @Nullable String ifMatch, Mono<Function<Visit, Visit>> change) {
        return own(id, ifMatch).flatMap(visit -> change.map(step -> step.apply(visit)));
    }

    private Mono<Visit> own(VisitId id, @Nullable String ifMatch) {
        return get(id).zipWith(Callers.current(), VisitService::requireHolder)
                .doOnNext(visit -> ETags.require(ifMatch, visit.version()));
    }

    private static Visit requireHolder(Visit visit, Caller caller) {
        if (caller.hasRole("geneva") || visit.holder().equals(caller.person())) {
            return visit;
        }
        throw new Refused("A visit is changed by its mandate holder or by the secretariat.");
    }

    private Mono<Visit> store(Visit changed, List<Handover> raised) {
        return visits.replace(changed, raised)
                .switchIfEmpty(Mono.error(() -> new PreconditionFailed("The visit has changed meanwhile.")));
    }

    private List<Handover> concerns(Visit visit, Mechanism mechanism) {
        return visit.concerns().stream()
                .map(concern -> handovers.of(
                        ConcernRaised.TYPE,
                        concern.id().toString(),
                        ConcernRaised.of(visit, concern, mechanism.name())))
                .toList();
    }

    private Mono<Mechanism> mechanism(String id) {
        return mechanisms
                .find(id)
                .switchIfEmpty(Mono.error(() -> new Unprocessable(
                        "There is no mechanism " + id + ".", FieldError.at("/mechanismId", "is not in the registry"))));
    }
}

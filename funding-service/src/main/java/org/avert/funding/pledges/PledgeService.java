package org.avert.funding.pledges;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.avert.funding.money.Valued;
import org.avert.funding.requests.FundingRequest;
import org.avert.funding.requests.FundingRequests;
import org.avert.funding.requests.RequestSteps;
import org.avert.kit.caller.Caller;
import org.avert.kit.problem.NotFound;
import org.avert.kit.reference.PublicReference;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The steps of a pledge. Each runs under the lock of its request, so that two donors at one gap are decided one after the
 * other and the request's sums are those of its pledges.
 */
@Service
public class PledgeService {

    private final Pledges pledges;
    private final FundingRequests requests;
    private final RequestSteps steps;
    private final DisbursementNotices notices;
    private final Clock clock;

    PledgeService(
            Pledges pledges, FundingRequests requests, RequestSteps steps, DisbursementNotices notices, Clock clock) {
        this.pledges = pledges;
        this.requests = requests;
        this.steps = steps;
        this.notices = notices;
        this.clock = clock;
    }

    /** Fails unless the pledge is the caller's: asked before anything else about it is answered. */
    public Mono<Void> reveal(PledgeId id, Caller caller) {
        return own(id, caller).then();
    }

    public Mono<Pledge> pledge(PublicReference reference, Caller caller, NewPledge offered) {
        return requests.lockPublic(reference)
                .switchIfEmpty(Mono.error(() -> new NotFound("funding request")))
                .flatMap(request -> add(request, caller, offered));
    }

    private Mono<Pledge> add(FundingRequest request, Caller caller, NewPledge offered) {
        var value = offered.value().knownOn(today());
        var pledge = new Pledge(
                new PledgeId(UUID.randomUUID()),
                request.id(),
                request.publicReference(),
                organisation(caller),
                PledgeStatus.PLEDGED,
                value,
                new Pledge.Terms(offered.earmark(), offered.note(), null),
                null,
                List.of(),
                now(),
                1);
        return requests.save(request.pledged(value, today(), now()))
                .flatMap(saved -> pledges.add(pledge)
                        .then(log(saved, caller, "pledge-made", pledge, "pledged " + told(value)))
                        .thenReturn(pledge));
    }

    public Mono<Pledge> commit(PledgeId id, Caller caller, Valued value) {
        return held(id, caller).flatMap(held -> {
            var pledge = held.pledge().commit(value.knownOn(today()), now());
            return keep(pledge, held.request(), request -> request.committed(value, now()))
                    .flatMap(saved -> log(saved, caller, "pledge-committed", pledge, "committed " + told(value)))
                    .thenReturn(pledge);
        });
    }

    public Mono<Pledge> disburse(PledgeId id, Caller caller, NewDisbursement paid) {
        return held(id, caller).flatMap(held -> {
            var value = paid.value().knownOn(today());
            var payment = new Disbursement(UUID.randomUUID(), value, paid.valueDate(), paid.reference(), now());
            var pledge = held.pledge().disburse(payment);
            return pledges.add(id, payment)
                    .then(keep(pledge, held.request(), request -> request.disbursed(value, now())))
                    .flatMap(saved -> log(saved, caller, "disbursement-made", pledge, "disbursed " + told(value))
                            .then(notices.announce(saved, payment)))
                    .thenReturn(pledge);
        });
    }

    public Mono<Pledge> withdraw(PledgeId id, Caller caller, String reason) {
        return held(id, caller).flatMap(held -> {
            var pledge = held.pledge().withdraw(reason);
            return keep(pledge, held.request(), request -> request.pledgeWithdrawn(pledge.pledged(), now()))
                    .flatMap(saved ->
                            log(saved, caller, "pledge-withdrawn", pledge, "withdrew " + told(pledge.pledged())))
                    .thenReturn(pledge);
        });
    }

    private Mono<FundingRequest> keep(
            Pledge pledge, FundingRequest request, Function<FundingRequest, FundingRequest> change) {
        return pledges.save(pledge).then(Mono.defer(() -> requests.save(change.apply(request))));
    }

    private Mono<Void> log(FundingRequest request, Caller caller, String step, Pledge pledge, String what) {
        return steps.record(request, step, caller.office(), pledge.organisation() + " " + what + ".");
    }

    /** The pledge is read again under the lock: what was read before it may be old. */
    private Mono<Held> held(PledgeId id, Caller caller) {
        return own(id, caller)
                .flatMap(seen -> requests.lock(seen.request()))
                .flatMap(request -> own(id, caller).map(pledge -> new Held(pledge, request)));
    }

    private Mono<Pledge> own(PledgeId id, Caller caller) {
        return pledges.find(id, PledgeReach.ofOwner(caller)).switchIfEmpty(Mono.error(() -> new NotFound("pledge")));
    }

    private static String told(Valued value) {
        return value.amount() + " (" + value.usd() + " at " + value.rate() + " of " + value.rateDate() + ")";
    }

    private static String organisation(Caller caller) {
        var organisation = caller.organisation();
        if (organisation == null) {
            throw new IllegalStateException("A donor without an organisation was admitted");
        }
        return organisation;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A pledge and its request, locked. */
    private record Held(Pledge pledge, FundingRequest request) {}
}

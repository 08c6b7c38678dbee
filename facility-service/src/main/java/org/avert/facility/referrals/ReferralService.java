package org.avert.facility.referrals;

import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.avert.facility.cases.CaseLog;
import org.avert.facility.cases.CaseStep;
import org.avert.facility.readers.Keysets;
import org.avert.facility.readers.Reader;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Callers;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Takes referrals over and follows what becomes of them. */
@Service
public class ReferralService {
    private static final String LIST = "referrals";

    private final Referrals referrals;
    private final CaseLog log;
    private final Keysets keysets;
    private final Audit audit;
    private final Clock clock;

    ReferralService(Referrals referrals, CaseLog log, Keysets keysets, Audit audit, Clock clock) {
        this.referrals = referrals;
        this.log = log;
        this.keysets = keysets;
        this.audit = audit;
        this.clock = clock;
    }

    public Mono<Referral> receive(ReferralMade made) {
        var referral = made.received(clock.instant());
        return log.open(referral.reference(), referral.title(), referral.state(), referral.receivedAt())
                .then(referrals.add(referral))
                .then(log.record(received(referral)))
                .thenReturn(referral);
    }

    public Mono<Referral> get(ReferralId id) {
        return Callers.current()
                .flatMap(caller -> referrals.find(id, Reader.of(caller)))
                .switchIfEmpty(Mono.error(() -> new NotFound("referral")))
                .flatMap(found ->
                        audit.read("getReferral", "referral", id.toString()).thenReturn(found));
    }

    public Mono<Page<Referral>> list(int limit, @Nullable String cursor) {
        var keyset = keysets.at(LIST, limit, cursor);
        return Callers.current()
                .flatMap(caller -> referrals.page(keyset, Reader.of(caller)).collectList())
                .map(rows -> Page.of(rows, limit, row -> keysets.after(LIST, row.receivedAt(), row.id())));
    }

    /** Empty when it is not of that State's situation. */
    public Mono<Referral> ownedBy(ReferralId id, String state) {
        return referrals.lock(id).filter(referral -> referral.state().equals(state));
    }

    /** Moves the referral with the application that answers it, if it answers one. */
    public Mono<Void> move(@Nullable UUID referral, UnaryOperator<Referral> step) {
        return Mono.justOrEmpty(referral)
                .map(ReferralId::new)
                .flatMap(referrals::lock)
                .map(step)
                .flatMap(referrals::change);
    }

    private static CaseStep received(Referral referral) {
        return new CaseStep(
                referral.reference(),
                null,
                referral.receivedAt(),
                "referral-received",
                "earlywarning",
                "The facility received the referral.",
                referral.status().name(),
                "/v1/referrals/" + referral.id(),
                CaseStep.Audience.PARTIES);
    }
}

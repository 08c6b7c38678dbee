package org.avert.identity.grants;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.avert.identity.people.Administrator;
import org.avert.identity.people.Administrators;
import org.avert.identity.people.People;
import org.avert.identity.people.Person;
import org.avert.identity.people.ProtectedRole;
import org.avert.identity.trail.Trail;
import org.avert.kit.caller.Pillar;
import org.avert.kit.idempotency.ReservedId;
import org.avert.kit.problem.Conflict;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Proposals and decisions. */
@Service
public class GrantService {
    static final String KIND = "office-grant";

    private final Grants grants;
    private final People people;
    private final OfficeHandover handover;
    private final GrantReading reading;
    private final Trail trail;
    private final Clock clock;

    GrantService(
            Grants grants, People people, OfficeHandover handover, GrantReading reading, Trail trail, Clock clock) {
        this.grants = grants;
        this.people = people;
        this.handover = handover;
        this.reading = reading;
        this.trail = trail;
        this.clock = clock;
    }

    public Mono<NamedGrant> propose(Proposal proposal) {
        return Mono.zip(Administrators.current(), ReservedId.current())
                .flatMap(seen -> trail.change(
                        "proposeGrant", KIND, seen.getT2().toString(), propose(seen.getT1(), seen.getT2(), proposal)));
    }

    private Mono<NamedGrant> propose(Administrator by, UUID id, Proposal proposal) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return people.find(by.pillar(), proposal.subject())
                .switchIfEmpty(Mono.error(() -> unprocessable("/subject", "is nobody in your realm")))
                .doOnNext(person -> check(by.pillar(), proposal, person))
                .map(person -> Grant.proposed(id, by, proposal, now))
                .flatMap(grant -> grants.add(grant).then(reading.named(grant)));
    }

    private static void check(Pillar pillar, Proposal proposal, Person person) {
        var role = proposal.role().role();
        if (!pillar.mayGrant(role)) {
            throw unprocessable("/role", "is no role of the realm " + pillar.realm());
        }
        var holds = person.roles().contains(role);
        if (holds == (proposal.act() == GrantAct.GIVE)) {
            throw unprocessable("/subject", holds ? "holds it already" : "does not hold it");
        }
    }

    private static Unprocessable unprocessable(String pointer, String detail) {
        return new Unprocessable("This cannot be proposed.", FieldError.at(pointer, detail));
    }

    public Mono<NamedGrant> approve(UUID id) {
        return Administrators.current()
                .flatMap(by -> trail.change("approveGrant", KIND, id.toString(), approve(by, id)));
    }

    private Mono<NamedGrant> approve(Administrator by, UUID id) {
        return grants.lock(by.pillar(), id)
                .switchIfEmpty(Mono.error(GrantNotFound::new))
                .map(grant -> grant.approved(by, clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .flatMap(grant -> proposerIsAdministrator(grant).thenReturn(grant))
                .flatMap(grant -> handover.carryOut(grant).thenReturn(grant))
                .flatMap(grant -> grants.decide(grant).then(reading.named(grant)));
    }

    /** Two administrators at the time of the decision, not one and one who has been put out meanwhile. */
    private Mono<Void> proposerIsAdministrator(Grant grant) {
        return people.find(grant.pillar(), UUID.fromString(grant.proposedBy()))
                .filter(person -> person.enabled() && person.roles().contains(ProtectedRole.PILLAR_ADMIN.role()))
                .switchIfEmpty(Mono.error(
                        () -> new Conflict("Who proposed it is no administrator any more; propose it anew.")))
                .then();
    }

    public Mono<NamedGrant> decline(UUID id, String reason) {
        return Administrators.current()
                .flatMap(by -> trail.change("declineGrant", KIND, id.toString(), decline(by, id, reason)));
    }

    private Mono<NamedGrant> decline(Administrator by, UUID id, String reason) {
        return grants.lock(by.pillar(), id)
                .switchIfEmpty(Mono.error(GrantNotFound::new))
                .map(grant -> grant.declined(by, reason, clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .flatMap(grant -> grants.decide(grant).then(reading.named(grant)));
    }
}

package org.avert.identity.grants;

import java.util.UUID;
import org.avert.identity.people.People;
import org.avert.identity.people.PeopleQuery;
import org.avert.identity.people.Person;
import org.avert.identity.people.Turns;
import org.avert.kit.problem.Conflict;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Carries an approved proposal out in the realm. A singular office is taken from whoever holds it before it is given, so
 * that it never has two holders; when Keycloak fails in between, the approval is not recorded and can be tried again.
 */
@Service
class OfficeHandover {
    /** More holders than an office that has one can have. */
    private static final int ALL = 1000;

    private final People people;
    private final Turns turns;

    OfficeHandover(People people, Turns turns) {
        this.people = people;
        this.turns = turns;
    }

    Mono<Void> carryOut(Grant grant) {
        var office = grant.act() == GrantAct.GIVE ? give(grant) : take(grant, grant.subject());
        return turns.take(grant.pillar(), "office/" + grant.role().role()).then(office);
    }

    private Mono<Void> give(Grant grant) {
        return people.find(grant.pillar(), grant.subject())
                .filter(Person::enabled)
                .switchIfEmpty(Mono.error(() -> new Conflict("The person is gone or may not sign in.")))
                .thenMany(grant.role().isSingular() ? others(grant) : Flux.empty())
                .concatMap(holder -> take(grant, holder))
                .then(people.giveRole(
                        grant.pillar(), grant.subject(), grant.role().role()));
    }

    private Flux<UUID> others(Grant grant) {
        return people.list(grant.pillar(), new PeopleQuery(null, grant.role().role(), 0, ALL))
                .flatMapIterable(holders -> holders)
                .map(holder -> holder.subject())
                .filter(holder -> !holder.equals(grant.subject()));
    }

    private Mono<Void> take(Grant grant, UUID holder) {
        return people.takeRole(grant.pillar(), holder, grant.role().role())
                .then(people.signOut(grant.pillar(), holder));
    }
}

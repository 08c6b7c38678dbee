package org.avert.identity.people;

import java.util.List;
import java.util.UUID;
import org.avert.kit.caller.Pillar;
import reactor.core.publisher.Mono;

/** The people of a realm. What is not in that realm is not found. */
public interface People {

    /** In a fixed order. */
    Mono<List<PersonSummary>> list(Pillar pillar, PeopleQuery query);

    Mono<Person> find(Pillar pillar, UUID subject);

    /** @return subject of the new person, who has no password */
    Mono<UUID> add(Pillar pillar, String username, PersonChange person);

    /** Everything but protected roles. */
    Mono<Void> change(Pillar pillar, Person before, Person after);

    Mono<Void> giveRole(Pillar pillar, UUID subject, String role);

    Mono<Void> takeRole(Pillar pillar, UUID subject, String role);

    /** A password that must be changed at the first sign-in. */
    Mono<Void> setTemporaryPassword(Pillar pillar, UUID subject, String password);

    Mono<Void> signOut(Pillar pillar, UUID subject);
}

package org.avert.identity.directory;

import java.util.List;
import org.avert.identity.people.Person;
import org.avert.kit.caller.Pillar;
import reactor.core.publisher.Mono;

/** What the realms call their roles, and who holds them. */
public interface Offices {

    /** The role's title in its realm; empty where there is none. */
    Mono<String> title(Pillar pillar, String role);

    /** Holders who may sign in, with what they are bound to, without their roles; in a fixed order. */
    Mono<List<Person>> holders(Pillar pillar, String role, int first, int max);
}

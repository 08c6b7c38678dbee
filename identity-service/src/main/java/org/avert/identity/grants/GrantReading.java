package org.avert.identity.grants;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.avert.identity.people.Administrator;
import org.avert.identity.people.Administrators;
import org.avert.identity.people.People;
import org.avert.identity.trail.Trail;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads proposals of the caller's own pillar. */
@Service
public class GrantReading {
    private final Grants grants;
    private final People people;
    private final Cursors cursors;
    private final Trail trail;
    private final Clock clock;

    GrantReading(Grants grants, People people, Cursors cursors, Trail trail, Clock clock) {
        this.grants = grants;
        this.people = people;
        this.cursors = cursors;
        this.trail = trail;
        this.clock = clock;
    }

    public Mono<NamedGrant> get(UUID id) {
        return Administrators.current()
                .flatMap(caller -> trail.read("getGrant", GrantService.KIND, id.toString(), find(caller, id)));
    }

    private Mono<NamedGrant> find(Administrator caller, UUID id) {
        return grants.find(caller.pillar(), id)
                .switchIfEmpty(Mono.error(GrantNotFound::new))
                .flatMap(this::named);
    }

    public Mono<Page<NamedGrant>> list(@Nullable GrantStatus status, @Nullable String cursor, int limit) {
        var query = new GrantQuery(status, clock.instant(), cursors.decode(cursor), limit);
        return Administrators.current()
                .flatMap(caller -> trail.read(
                        "listGrants",
                        "office-grants",
                        caller.pillar().realm(),
                        grants.list(caller.pillar(), query)
                                .flatMapSequential(this::named, 4)
                                .collectList()
                                .map(found -> Page.of(found, limit, this::cursor))));
    }

    Mono<NamedGrant> named(Grant grant) {
        Instant now = clock.instant();
        return people.find(grant.pillar(), grant.subject())
                .map(person -> new NamedGrant(grant.at(now), person.name()))
                .defaultIfEmpty(new NamedGrant(grant.at(now), null));
    }

    private String cursor(NamedGrant last) {
        return cursors.encode(
                last.grant().proposedAt().toString(), last.grant().id().toString());
    }
}

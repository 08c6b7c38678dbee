package org.avert.funding.pledges;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.avert.kit.caller.Caller;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.NotFound;
import org.avert.kit.reference.PublicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reading pledges, each caller its own. */
@Service
public class PledgeBook {

    private final Pledges pledges;
    private final Cursors cursors;

    PledgeBook(Pledges pledges, Cursors cursors) {
        this.pledges = pledges;
        this.cursors = cursors;
    }

    public Mono<Pledge> get(PledgeId id, Caller caller) {
        return pledges.find(id, PledgeReach.of(caller)).switchIfEmpty(Mono.error(() -> new NotFound("pledge")));
    }

    public Mono<Page<Pledge>> list(
            Caller caller,
            @Nullable PublicReference reference,
            @Nullable PledgeStatus status,
            @Nullable String cursor,
            int limit) {
        var query = new Pledges.Query(PledgeReach.of(caller), reference, status);
        return pledges.list(query, after(cursors.decode(cursor)), limit + 1)
                .collectList()
                .map(found -> Page.of(found, limit, this::cursor));
    }

    private String cursor(Pledge last) {
        return cursors.encode(last.createdAt().toString(), last.id().toString());
    }

    private static Pledges.@Nullable Position after(List<String> keys) {
        return keys.isEmpty() ? null : new Pledges.Position(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }
}

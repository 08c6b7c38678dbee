package org.avert.funding.requests;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.NotFound;
import org.avert.kit.reference.PublicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reading as anyone may. A request that is not public does not exist here. */
@Service
public class PublicRequests {

    private final FundingRequests requests;
    private final Cursors cursors;

    PublicRequests(FundingRequests requests, Cursors cursors) {
        this.requests = requests;
        this.cursors = cursors;
    }

    public Mono<FundingRequest> get(PublicReference reference) {
        return requests.findPublic(reference).switchIfEmpty(Mono.error(() -> new NotFound("funding request")));
    }

    public Mono<Page<FundingRequest>> list(PublicQuery query, @Nullable String cursor, int limit) {
        return requests.published(query, after(cursors.decode(cursor)), limit + 1)
                .collectList()
                .map(found -> Page.of(found, limit, this::cursor));
    }

    private String cursor(FundingRequest last) {
        var publishedAt = Objects.requireNonNull(last.publicity().publishedAt(), "public, yet never published");
        return cursors.encode(publishedAt.toString(), last.publicReference().toString());
    }

    private static FundingRequests.@Nullable Position after(List<String> keys) {
        return keys.isEmpty() ? null : new FundingRequests.Position(Instant.parse(keys.get(0)), keys.get(1));
    }
}

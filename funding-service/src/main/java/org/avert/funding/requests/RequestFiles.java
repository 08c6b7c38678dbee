package org.avert.funding.requests;

import java.time.Instant;
import java.util.List;
import org.avert.funding.states.Reach;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Caller;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.NotFound;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reading on the confidential side; each file read leaves a row in the audit. */
@Service
public class RequestFiles {

    private final FundingRequests requests;
    private final Cursors cursors;
    private final Audit audit;

    RequestFiles(FundingRequests requests, Cursors cursors, Audit audit) {
        this.requests = requests;
        this.cursors = cursors;
        this.audit = audit;
    }

    public Mono<FundingRequest> get(RequestId id, Caller caller) {
        return requests.find(id, Reach.of(caller, RequestService.OFFICE))
                .switchIfEmpty(Mono.error(() -> new NotFound("request file")))
                .flatMap(request -> read("getRequestFile", request).thenReturn(request));
    }

    public Mono<Page<FundingRequest>> list(
            Caller caller,
            @Nullable CaseReference caseReference,
            @Nullable RequestStatus status,
            @Nullable String cursor,
            int limit) {
        var query = new FileQuery(Reach.of(caller, RequestService.OFFICE), caseReference, status);
        return requests.files(query, after(cursors.decode(cursor)), limit + 1)
                .collectList()
                .map(found -> Page.of(found, limit, this::cursor))
                .flatMap(page -> Flux.fromIterable(page.items())
                        .concatMap(request -> read("listRequestFiles", request))
                        .then(Mono.just(page)));
    }

    private Mono<Void> read(String operation, FundingRequest request) {
        return audit.read(operation, "request-file", request.id().toString());
    }

    private String cursor(FundingRequest last) {
        return cursors.encode(last.createdAt().toString(), last.id().toString());
    }

    private static FundingRequests.@Nullable Position after(List<String> keys) {
        return keys.isEmpty() ? null : new FundingRequests.Position(Instant.parse(keys.get(0)), keys.get(1));
    }
}

package org.avert.facility.applications;

import org.avert.facility.readers.Keysets;
import org.avert.facility.readers.Reader;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Callers;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reading applications, each time within the caller's rights and on record. */
@Service
public class ApplicationReading {
    private static final String LIST = "applications";

    private final Applications applications;
    private final Keysets keysets;
    private final Audit audit;

    ApplicationReading(Applications applications, Keysets keysets, Audit audit) {
        this.applications = applications;
        this.keysets = keysets;
        this.audit = audit;
    }

    public Mono<Application> get(ApplicationId id) {
        return sight(id)
                .flatMap(application -> audit.read("getApplication", "application", id.toString())
                        .thenReturn(application));
    }

    /** That the caller sees it, before anything is said about the request. Nothing of it is given away. */
    public Mono<Application> sight(ApplicationId id) {
        return Callers.current()
                .flatMap(caller -> applications.find(id, Reader.of(caller)))
                .switchIfEmpty(Mono.error(ApplicationNotFound::new));
    }

    public Mono<Page<Application>> list(ApplicationFilter filter, int limit, @Nullable String cursor) {
        var keyset = keysets.at(LIST, limit, cursor);
        return Callers.current()
                .flatMap(caller ->
                        applications.page(filter, keyset, Reader.of(caller)).collectList())
                .map(rows -> Page.of(rows, limit, row -> keysets.after(LIST, row.createdAt(), row.id())));
    }
}

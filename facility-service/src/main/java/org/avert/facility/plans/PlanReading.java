package org.avert.facility.plans;

import org.avert.facility.readers.Keysets;
import org.avert.facility.readers.Reader;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Callers;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reading plans, each time within the caller's rights and on record. */
@Service
public class PlanReading {
    private static final String LIST = "plans";

    private final Plans plans;
    private final Keysets keysets;
    private final Audit audit;

    PlanReading(Plans plans, Keysets keysets, Audit audit) {
        this.plans = plans;
        this.keysets = keysets;
        this.audit = audit;
    }

    public Mono<AssistancePlan> get(PlanId id) {
        return sight(id)
                .flatMap(plan ->
                        audit.read("getAssistancePlan", "plan", id.toString()).thenReturn(plan));
    }

    /** That the caller sees it, before anything is said about the request. */
    public Mono<AssistancePlan> sight(PlanId id) {
        return Callers.current()
                .flatMap(caller -> plans.find(id, Reader.of(caller)))
                .switchIfEmpty(Mono.error(PlanNotFound::new));
    }

    public Mono<Page<AssistancePlan>> list(@Nullable PlanStatus status, int limit, @Nullable String cursor) {
        var keyset = keysets.at(LIST, limit, cursor);
        return Callers.current()
                .flatMap(caller -> plans.page(status, keyset, Reader.of(caller)).collectList())
                .map(rows -> Page.of(rows, limit, row -> keysets.after(LIST, row.createdAt(), row.id())));
    }
}

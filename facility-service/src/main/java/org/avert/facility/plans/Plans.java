package org.avert.facility.plans;

import java.util.UUID;
import org.avert.facility.readers.Keyset;
import org.avert.facility.readers.Reader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Plans as a reader may see them. */
public interface Plans {

    Mono<AssistancePlan> find(PlanId id, Reader reader);

    /** The same, held until the transaction ends. */
    Mono<AssistancePlan> lock(PlanId id, Reader reader);

    /** For what other services hand over, held until the transaction ends. */
    Mono<AssistancePlan> lock(PlanId id);

    /** The plan that has the activity, held until the transaction ends. */
    Mono<AssistancePlan> lockByActivity(UUID activity);

    /** One row more than the page, newest first. */
    Flux<AssistancePlan> page(@Nullable PlanStatus status, Keyset keyset, Reader reader);

    Mono<Void> add(AssistancePlan plan);

    Mono<Void> change(AssistancePlan plan);

    /** The plan as changed. */
    default Mono<AssistancePlan> changed(AssistancePlan plan) {
        return change(plan).thenReturn(plan);
    }
}

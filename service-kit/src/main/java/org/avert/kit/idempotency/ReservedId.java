package org.avert.kit.idempotency;

import java.util.UUID;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** Id for what the operation in hand creates: drawn with the idempotency key, the same each time the key is used. */
public final class ReservedId {
    private ReservedId() {}

    /** Never empty: an operation without a key gets a new random id. */
    public static Mono<UUID> current() {
        return Mono.deferContextual(
                context -> Mono.just(context.<UUID>getOrEmpty(ReservedId.class).orElseGet(UUID::randomUUID)));
    }

    static Context put(Context context, UUID id) {
        return context.put(ReservedId.class, id);
    }
}

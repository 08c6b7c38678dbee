package org.avert.kit.idempotency;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Where a body is put by: JSON in memory, whatever its size; other uploads in a file. */
final class BodyCopies {
    private final IdempotencyProperties limits;
    private final HeldBytes held;

    BodyCopies(IdempotencyProperties limits) {
        this.limits = limits;
        this.held = new HeldBytes(limits.maxHeld().toBytes());
    }

    BodyCopy of(@Nullable MediaType type, OperationCall call) {
        if (!isJson(type)) {
            return new FileCopy(limits.maxUpload().toBytes());
        }
        return call.largestBody() > 0
                ? new LargeCopy(new MemoryCopy(call.largestBody()), held)
                : new MemoryCopy(limits.maxBody().toBytes());
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type == null
                || type.isCompatibleWith(MediaType.APPLICATION_JSON)
                || "application".equals(type.getType()) && type.getSubtype().endsWith("+json");
    }
}

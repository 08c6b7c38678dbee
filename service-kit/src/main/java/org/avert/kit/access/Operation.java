package org.avert.kit.access;

import java.util.Set;

/**
 * One operation of the contract, as far as the kit holds it.
 *
 * @param id operationId, also the name of the generated method
 * @param method HTTP method in capitals
 * @param allowed roles, {@code service:<name>} or {@code public}
 * @param bound what ties the caller to the object ({@code x-bound})
 * @param level confidentiality of what it gives or takes ({@code x-level})
 * @param takesKey whether it has the {@code Idempotency-Key} header
 * @param storesAnswer whether a replay may be answered from store; not so where the answer holds a secret shown once
 * @param largestBody most bytes of its JSON body ({@code x-body-limit}), 0 for the usual
 */
public record Operation(
        String id,
        String method,
        Set<String> allowed,
        String bound,
        Level level,
        boolean takesKey,
        boolean storesAnswer,
        long largestBody) {

    private static final String PUBLIC = "public";

    public boolean isPublic() {
        return allowed.contains(PUBLIC);
    }
}

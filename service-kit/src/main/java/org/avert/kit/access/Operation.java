package org.avert.kit.access;

import java.util.Set;
import org.springframework.web.server.ServerWebExchange;

/**
 * One operation of the contract, as far as the kit holds it.
 *
 * @param id operationId, also the name of the generated method
 * @param method HTTP method in capitals
 * @param allowed roles, {@code service:<name>} or {@code public}
 * @param bound what ties the caller to the object ({@code x-bound})
 * @param takesKey whether it has the {@code Idempotency-Key} header
 * @param storesAnswer whether a replay may be answered from store; not so where the answer holds a secret shown once
 */
public record Operation(
        String id, String method, Set<String> allowed, String bound, boolean takesKey, boolean storesAnswer) {

    private static final String ATTRIBUTE = Operation.class.getName();
    private static final String PUBLIC = "public";

    public boolean isPublic() {
        return allowed.contains(PUBLIC);
    }

    /** The operation that an exchange was admitted to. */
    public static Operation of(ServerWebExchange exchange) {
        Operation operation = exchange.getAttribute(ATTRIBUTE);
        if (operation == null) {
            throw new IllegalStateException("No operation was admitted on this exchange");
        }
        return operation;
    }

    void admit(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }
}

package org.avert.kit.access;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What else stands between an admitted caller and the handler, such as the answer to a request made before. */
public interface OperationGate {

    /** {@code false} when the answer is already given and the handler must not run. */
    Mono<Boolean> enter(ServerWebExchange exchange, Operation operation);
}

package org.avert.kit.access;

import java.util.List;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Holds the contract's access at the handler, by operationId and before a byte of the body is read. No path is matched a
 * second time, so no spelling of a path can get around it; a handler that is not in the contract admits nobody.
 */
final class ContractHandlerAdapter extends RequestMappingHandlerAdapter {
    private final Contract contract;
    private final RefusalRecorder refusals;
    private final List<OperationGate> gates;

    ContractHandlerAdapter(Contract contract, RefusalRecorder refusals, List<OperationGate> gates) {
        this.contract = contract;
        this.refusals = refusals;
        this.gates = List.copyOf(gates);
    }

    @Override
    public Mono<HandlerResult> handle(ServerWebExchange exchange, Object handler) {
        return Callers.current()
                .flatMap(caller -> admit(exchange, (HandlerMethod) handler, caller))
                .flatMap(operation -> pass(exchange, operation))
                .flatMap(open -> open ? super.handle(exchange, handler) : Mono.empty());
    }

    private Mono<Operation> admit(ServerWebExchange exchange, HandlerMethod handler, Caller caller) {
        var id = handler.getMethod().getName();
        var operation = contract.operation(id).orElse(null);
        if (operation != null && AccessRule.admits(operation, caller)) {
            operation.admit(exchange);
            return Mono.just(operation);
        }
        return refusals.refused(caller, id)
                .then(Mono.error(() -> caller.isAnonymous() ? new NotAuthenticated() : new AccessRefused()));
    }

    private Mono<Boolean> pass(ServerWebExchange exchange, Operation operation) {
        return Flux.fromIterable(gates)
                .concatMap(gate -> gate.enter(exchange, operation))
                .takeUntil(open -> !open)
                .all(open -> open);
    }
}

package org.avert.kit.access;

import java.util.Optional;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.idempotency.OperationBoundary;
import org.avert.kit.idempotency.OperationCall;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Holds the contract's access at the handler, by operationId and before a byte of the body is read. No path is matched a
 * second time, so no spelling of a path can get around it; a handler that is not in the contract admits nobody.
 */
final class ContractHandlerAdapter extends RequestMappingHandlerAdapter {
    private final Contract contract;
    private final TokenDemands tokens;
    private final @Nullable Audit audit;
    private final @Nullable OperationBoundary boundary;
    private final @Nullable NoAnswerWithoutAudit confidential;

    ContractHandlerAdapter(
            Contract contract, TokenDemands tokens, @Nullable Audit audit, @Nullable OperationBoundary boundary) {
        this.contract = contract;
        this.tokens = tokens;
        this.audit = audit;
        this.boundary = boundary;
        this.confidential = audit == null ? null : new NoAnswerWithoutAudit(audit);
    }

    @Override
    public Mono<HandlerResult> handle(ServerWebExchange exchange, Object handler) {
        var method = (HandlerMethod) handler;
        return Callers.current()
                .flatMap(caller -> admit(method, caller))
                .flatMap(operation -> tokens.demand(operation).thenReturn(operation))
                .flatMap(operation ->
                        invoke(exchange, method, operation).map(result -> held(result, operation, exchange)));
    }

    private Mono<Operation> admit(HandlerMethod handler, Caller caller) {
        var id = handler.getMethod().getName();
        var operation = contract.operation(id).filter(known -> AccessRule.admits(known, caller));
        return Mono.justOrEmpty(operation).switchIfEmpty(Mono.defer(() -> refuse(caller, id)));
    }

    private Mono<Operation> refuse(Caller caller, String operationId) {
        return caller.isAnonymous()
                ? Mono.error(NotAuthenticated::new)
                : record(operationId).then(Mono.error(AccessRefused::new));
    }

    private Mono<Void> record(String operationId) {
        return audit == null ? Mono.empty() : audit.refused(operationId, "operation", operationId);
    }

    private HandlerResult held(HandlerResult result, Operation operation, ServerWebExchange exchange) {
        return recorded(operation)
                .map(confidential -> confidential.around(result, operation, address(exchange)))
                .orElse(result);
    }

    /** What sources do without an account leaves no row: it would tell that somebody was there. */
    private Optional<NoAnswerWithoutAudit> recorded(Operation operation) {
        return Optional.ofNullable(confidential)
                .filter(held -> !operation.isPublic() && operation.level().isAtLeast(Level.CONFIDENTIAL));
    }

    private static String address(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value();
    }

    private Mono<HandlerResult> invoke(ServerWebExchange exchange, HandlerMethod handler, Operation operation) {
        if (boundary == null) {
            return super.handle(exchange, handler);
        }
        var call = new OperationCall(
                operation.id(), operation.takesKey(), operation.storesAnswer(), operation.largestBody());
        var beforeReplay = recorded(operation)
                .map(confidential -> confidential.ofReplay(operation, address(exchange)))
                .orElse(Mono.empty());
        return boundary.around(exchange, handler, call, beforeReplay, seen -> super.handle(seen, handler));
    }
}

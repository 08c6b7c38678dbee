package org.avert.kit.idempotency;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.avert.kit.idempotency.Idempotency.Replay;
import org.avert.kit.transaction.Transactions;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Stands around every handler that is not a read: one transaction, one effect per key. Called after the access check.
 */
public final class OperationBoundary {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Transactions transactions;
    private final @Nullable Idempotency idempotency;
    private final ServerCodecConfigurer codecs;
    private final BodyCopies copies;

    OperationBoundary(
            Transactions transactions,
            @Nullable Idempotency idempotency,
            ServerCodecConfigurer codecs,
            IdempotencyProperties limits) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.codecs = codecs;
        this.copies = new BodyCopies(limits);
    }

    /**
     * @param handler the method that answers the operation
     * @param beforeReplay what has to be done before an answer is given again
     * @param invoke invokes it on the exchange given, whose body is put by before the change begins
     */
    public Mono<HandlerResult> around(
            ServerWebExchange exchange,
            HandlerMethod handler,
            OperationCall call,
            Mono<Void> beforeReplay,
            Function<ServerWebExchange, Mono<HandlerResult>> invoke) {
        if (READS.contains(exchange.getRequest().getMethod())) {
            return invoke.apply(exchange);
        }
        var type = exchange.getRequest().getHeaders().getContentType();
        var seen = new HashedExchange(exchange, codecs, copies.of(type, call));
        return invoke.apply(seen)
                .map(result -> bounded(
                        result,
                        handler,
                        answer -> change(seen, call, answer).flatMap(given -> replay(seen, given, beforeReplay))))
                .flatMap(result -> isOf(handler, result)
                        ? Mono.just(result)
                        : discard(seen).thenReturn(result));
    }

    /** The whole body is here before the transaction begins: a slow sender holds no connection of the store. */
    private Mono<Object> change(HashedExchange exchange, OperationCall call, Mono<Object> answer) {
        return Mono.usingWhen(
                Mono.just(exchange.body()),
                body -> body.hashed().then(transactions.within(once(exchange, call, answer))),
                HashedBody::discard);
    }

    /** A key that is missing is the contract's to refuse. */
    private Mono<Object> once(HashedExchange exchange, OperationCall call, Mono<Object> answer) {
        return idempotency == null || !call.keyed() || exchange.key().isBlank()
                ? answer
                : idempotency.once(exchange, call, answer);
    }

    private static Mono<Void> discard(HashedExchange exchange) {
        return exchange.body().discard();
    }

    private static Mono<Object> replay(ServerWebExchange exchange, Object given, Mono<Void> before) {
        return given instanceof Replay replay
                ? before.then(replay.answer().writeTo(exchange.getResponse())).then(Mono.empty())
                : Mono.just(given);
    }

    /** What an exception handler answered is no change and stays as it is. */
    private HandlerResult bounded(
            HandlerResult result, HandlerMethod handler, Function<Mono<Object>, Mono<Object>> boundary) {
        if (!isOf(handler, result)) {
            return result;
        }
        var value = result.getReturnValue();
        if (value instanceof Mono<?> answer) {
            return with(result, boundary.apply(answer.flatMap(OperationBoundary::whole)));
        }
        if (value instanceof Flux<?> items) {
            return with(result, transactions.within(items.collectList()).flatMapIterable(list -> list));
        }
        return result;
    }

    private static boolean isOf(HandlerMethod handler, HandlerResult result) {
        return handler.getMethod().equals(result.getReturnTypeSource().getMethod());
    }

    private static HandlerResult with(HandlerResult result, Object value) {
        var bounded =
                new HandlerResult(result.getHandler(), value, result.getReturnTypeSource(), result.getBindingContext());
        var handler = result.getExceptionHandler();
        return handler == null ? bounded : bounded.setExceptionHandler(handler);
    }

    /** A body that streams is collected, so that what it does is part of the change. */
    private static Mono<Object> whole(Object answer) {
        if (!(answer instanceof ResponseEntity<?> entity) || !(entity.getBody() instanceof Publisher<?> body)) {
            return Mono.just(answer);
        }
        if (body instanceof Mono<?> single) {
            return single.map(item -> (Object) with(entity, Mono.just(item)))
                    .defaultIfEmpty(with(entity, Mono.empty()));
        }
        return Flux.from(body).collectList().map(items -> with(entity, Flux.fromIterable(List.copyOf(items))));
    }

    private static ResponseEntity<?> with(ResponseEntity<?> entity, Object body) {
        return new ResponseEntity<>(body, entity.getHeaders(), entity.getStatusCode());
    }
}

package org.avert.kit.idempotency;

import java.util.Optional;
import org.avert.kit.caller.Callers;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Runs a handler once per key and gives its answer again. */
final class Idempotency {
    private final KeyStore keys;
    private final AnswerSeal seal;
    private final JsonMapper json;

    Idempotency(KeyStore keys, AnswerSeal seal, JsonMapper json) {
        this.keys = keys;
        this.seal = seal;
        this.json = json;
    }

    /** {@code answer}, or a {@link Replay} of the one given before. */
    Mono<Object> once(HashedExchange exchange, OperationCall call, Mono<Object> answer) {
        return Mono.zip(Callers.current(), exchange.body().hashed())
                .map(seen -> KeyedRequest.of(seen.getT1(), exchange.key(), seen.getT2(), call.operationId()))
                .flatMap(request -> keys.take(request).flatMap(row -> proceed(request, row, call, answer)));
    }

    private Mono<Object> proceed(KeyedRequest request, KeyRow row, OperationCall call, Mono<Object> answer) {
        if (!row.hash().equals(request.hash())) {
            return Mono.error(new IdempotencyKeyReused());
        }
        if (row.answer() != null) {
            return Mono.just(new Replay(seal.opened(request, row.answer())));
        }
        return answer.contextWrite(context -> ReservedId.put(context, row.reservedId()))
                .defaultIfEmpty(ResponseEntity.ok().build())
                .flatMap(given -> keep(request, row, call, given))
                .onErrorResume(
                        Idempotency::isRefusal, fact -> release(request, row).then(Mono.error(fact)));
    }

    private Mono<Object> keep(KeyedRequest request, KeyRow row, OperationCall call, Object given) {
        var entity = given instanceof ResponseEntity<?> response ? response : ResponseEntity.ok(given);
        if (entity.getStatusCode().is4xxClientError()) {
            return release(request, row).thenReturn(given);
        }
        if (entity.getStatusCode().isError() || !call.storesAnswer()) {
            return Mono.just(given);
        }
        return content(entity.getBody())
                .map(content -> StoredAnswer.of(entity, content.orElse(null), json))
                .flatMap(stored -> keys.answered(request, seal.sealed(request, stored)))
                .thenReturn(given);
    }

    /** A streamed body has been collected by now; this only takes it out again. */
    private static Mono<Optional<Object>> content(@Nullable Object body) {
        if (body instanceof Mono<?> single) {
            return single.<Optional<Object>>map(Optional::of).defaultIfEmpty(Optional.empty());
        }
        return body instanceof Publisher<?> items
                ? Flux.from(items).collectList().map(Optional::of)
                : Mono.just(Optional.ofNullable(body));
    }

    /** Only by the request that took the key: one that came second must not free what the first still uses. */
    private Mono<Void> release(KeyedRequest request, KeyRow row) {
        return row.fresh() ? keys.refused(request) : Mono.empty();
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof ErrorResponse problem
                && problem.getStatusCode().is4xxClientError();
    }

    /** An answer from the store, to be written as it is. */
    record Replay(StoredAnswer answer) {}
}

package org.avert.kit.access;

import java.util.Set;
import org.avert.kit.audit.Audit;
import org.avert.kit.audit.AuditMark;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.HandlerResult;
import reactor.core.publisher.Mono;

/**
 * Holds back the answer of a confidential operation until the request has left a row of the audit. A service names the
 * objects in rows of its own; where it has written none, such as for an empty list or a record that is not there, the
 * row names the address. If it cannot be written, neither the answer nor the refusal is given.
 */
final class NoAnswerWithoutAudit {
    private static final Set<Integer> REFUSALS = Set.of(HttpStatus.FORBIDDEN.value(), HttpStatus.NOT_FOUND.value());

    private final Audit audit;

    NoAnswerWithoutAudit(Audit audit) {
        this.audit = audit;
    }

    HandlerResult around(HandlerResult result, Operation operation, String address) {
        if (!(result.getReturnValue() instanceof Mono<?> answer)) {
            return result;
        }
        var mark = new AuditMark();
        var held = answer.onErrorResume(
                        failure -> isRefusal(failure) && !mark.hasLeftARow(),
                        refusal -> audit.refused(operation.id(), "address", address)
                                .then(Mono.error(refusal)))
                .flatMap(given -> mark.hasLeftARow()
                        ? Mono.<Object>just(given)
                        : audit.read(operation.id(), "address", address).thenReturn(given))
                .contextWrite(mark::in);
        var bounded =
                new HandlerResult(result.getHandler(), held, result.getReturnTypeSource(), result.getBindingContext());
        var handler = result.getExceptionHandler();
        return handler == null ? bounded : bounded.setExceptionHandler(handler);
    }

    /** The row of an answer that was kept and is given again. */
    Mono<Void> ofReplay(Operation operation, String address) {
        return Mono.defer(() -> audit.read(operation.id(), "address", address));
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof ErrorResponse response
                && REFUSALS.contains(response.getStatusCode().value());
    }
}

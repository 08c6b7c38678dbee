package org.avert.identity.trail;

import org.avert.kit.audit.Audit;
import org.avert.kit.problem.ProblemException;
import org.avert.kit.problem.Unavailable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Everything here is about people, so every read, change and refusal is a row of the audit. */
@Component
public class Trail {
    private final Audit audit;

    Trail(Audit audit) {
        this.audit = audit;
    }

    /** Intent before, outcome after; a refusal by the domain is a row as well. */
    public <T> Mono<T> change(String operation, String objectType, String objectId, Mono<T> work) {
        return audit.intent(operation, objectType, objectId)
                .then(refusals(operation, objectType, objectId, work))
                .flatMap(done -> audit.outcome(operation, objectType, objectId).thenReturn(done));
    }

    /** The row is written before anything is given out. */
    public <T> Mono<T> read(String operation, String objectType, String objectId, Mono<T> work) {
        return refusals(operation, objectType, objectId, work)
                .flatMap(found -> audit.read(operation, objectType, objectId).thenReturn(found));
    }

    private <T> Mono<T> refusals(String operation, String objectType, String objectId, Mono<T> work) {
        return work.onErrorResume(
                Trail::isRefusal,
                fact -> audit.refused(operation, objectType, objectId).then(Mono.error(fact)));
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof ProblemException && !(failure instanceof Unavailable);
    }
}

package org.avert.kit.access;

import org.avert.kit.caller.Caller;
import reactor.core.publisher.Mono;

/** Takes note of each refusal, for the audit. */
public interface RefusalRecorder {

    Mono<Void> refused(Caller caller, String operationId);
}

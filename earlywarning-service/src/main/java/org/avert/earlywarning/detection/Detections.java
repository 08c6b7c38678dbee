package org.avert.earlywarning.detection;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** The detections that people asked for. */
public interface Detections {

    Mono<Void> add(Detection detection);

    Mono<Detection> find(UUID id);
}

package org.avert.sample.visits;

import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;

/** Breaks rules: its name, HTTP in a feature's root, and waiting. */
public class VisitManager {

    HttpStatus status() {
        return Mono.just(HttpStatus.OK).block();
    }
}

package org.avert.earlywarning.signals;

import reactor.core.publisher.Mono;

/** All versions of the taxonomy. */
public interface Taxonomies {

    Mono<Taxonomy> inForce();
}

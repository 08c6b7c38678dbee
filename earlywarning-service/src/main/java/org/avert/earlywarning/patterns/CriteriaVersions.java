package org.avert.earlywarning.patterns;

import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** All versions of the criteria, newest first. */
public interface CriteriaVersions {

    Mono<Criteria> inForce();

    Mono<Criteria> version(int version);

    Mono<Page<Criteria>> list(int limit, @Nullable String cursor);
}

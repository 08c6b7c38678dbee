package org.avert.portal.cases;

import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** One service that has a part in cases. */
record CaseService(String name, Function<String, Mono<CasePart>> part, Supplier<Mono<CasePage>> list) {}

package org.avert.recommendations.country;

import java.util.Map;
import reactor.core.publisher.Mono;

/** Numbers of recommendations. */
public interface CountryNumbers {

    /** By code of the State under review; a State without any is absent. */
    Mono<Map<String, Long>> received();
}

package org.avert.recommendations.matrix;

import org.avert.recommendations.recommendation.Recommendations;
import org.avert.recommendations.vocabulary.Countries;
import org.avert.recommendations.vocabulary.Country;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Makes country matrices. */
@Service
public class MatrixService {
    private final Recommendations recommendations;
    private final Countries countries;

    MatrixService(Recommendations recommendations, Countries countries) {
        this.recommendations = recommendations;
        this.countries = countries;
    }

    /** @param cycle the latest with recommendations when absent */
    public Mono<CountryMatrix> of(String state, @Nullable Integer cycle) {
        return Mono.justOrEmpty(countries.byCode(state))
                .flatMap(country -> cycleOf(state, cycle).flatMap(number -> matrix(country, number)))
                .switchIfEmpty(Mono.error(MatrixNotFound::new));
    }

    private Mono<Integer> cycleOf(String state, @Nullable Integer cycle) {
        return cycle == null ? recommendations.latestCycle(state) : Mono.just(cycle);
    }

    private Mono<CountryMatrix> matrix(Country country, int cycle) {
        return recommendations
                .ofCountry(country.code(), cycle)
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .map(rows -> CountryMatrix.of(country, cycle, rows));
    }
}

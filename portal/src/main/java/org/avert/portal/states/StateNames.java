package org.avert.portal.states;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.avert.portal.api.Api;
import org.avert.portal.api.ApiFailure;
import org.avert.portal.client.recommendations.api.CountriesApi;
import org.avert.portal.client.recommendations.api.model.CountryDto;
import org.avert.portal.client.recommendations.api.model.CountryListDto;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Names of States by code, fetched now and then; while they cannot be had, a State goes by its code. */
@Component
public class StateNames {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Mono<List<CountryDto>> countries;

    StateNames(Api api) {
        countries = api.anonymousClient("recommendations", CountriesApi.class)
                .listCountries()
                .mapNotNull(HttpEntity::getBody)
                .map(CountryListDto::getItems)
                .cache(kept -> KEPT, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    public Mono<List<CountryDto>> all() {
        return countries.onErrorReturn(ApiFailure.class, List.of());
    }

    public Mono<States> names() {
        return all().map(list -> new States(list.stream()
                .collect(Collectors.toMap(CountryDto::getCode, CountryDto::getName, (first, second) -> first))));
    }

    /** A look-up that always has an answer. */
    public record States(Map<String, String> names) {

        public String name(String code) {
            return names.getOrDefault(code, code);
        }
    }
}

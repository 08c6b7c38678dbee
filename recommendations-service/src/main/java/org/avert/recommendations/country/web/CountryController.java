package org.avert.recommendations.country.web;

import org.avert.recommendations.api.CountriesApi;
import org.avert.recommendations.api.model.CountryDto;
import org.avert.recommendations.api.model.CountryListDto;
import org.avert.recommendations.country.CountryEntry;
import org.avert.recommendations.country.CountryService;
import org.avert.recommendations.web.RecommendationDtos;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class CountryController implements CountriesApi {
    private final CountryService countries;

    CountryController(CountryService countries) {
        this.countries = countries;
    }

    @Override
    public Mono<ResponseEntity<CountryListDto>> listCountries() {
        return countries
                .list()
                .map(entries -> new CountryListDto(
                        entries.stream().map(CountryController::toDto).toList()))
                .map(ResponseEntity::ok);
    }

    private static CountryDto toDto(CountryEntry entry) {
        var country = entry.country();
        return new CountryDto(country.code(), country.name(), country.sample(), entry.recommendations())
                .region(RecommendationDtos.toDto(country.region()));
    }
}

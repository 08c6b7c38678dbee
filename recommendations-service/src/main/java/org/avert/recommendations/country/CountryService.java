package org.avert.recommendations.country;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.avert.recommendations.vocabulary.Countries;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Lists States. */
@Service
public class CountryService {
    private final Countries countries;
    private final CountryNumbers numbers;

    CountryService(Countries countries, CountryNumbers numbers) {
        this.countries = countries;
        this.numbers = numbers;
    }

    /** By name; an invented State only where it has recommendations. */
    public Mono<List<CountryEntry>> list() {
        return numbers.received().map(this::entries);
    }

    private List<CountryEntry> entries(Map<String, Long> received) {
        return countries.all().stream()
                .map(country -> new CountryEntry(country, received.getOrDefault(country.code(), 0L)))
                .filter(entry -> !entry.country().sample() || entry.recommendations() > 0)
                .sorted(Comparator.comparing(entry -> entry.country().name()))
                .toList();
    }
}

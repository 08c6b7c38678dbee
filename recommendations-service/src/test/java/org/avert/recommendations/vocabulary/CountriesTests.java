package org.avert.recommendations.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTests {
    private final Countries countries = new VocabularyFiles().countries();

    @ParameterizedTest
    @CsvSource({
        "Cape Verde,CPV",
        "DPR Korea,PRK",
        "Macedonia FYR,MKD",
        "Viet Nam,VNM",
        "St Kitts & Nevis,KNA",
        "Cote d'Ivoire,CIV",
        "Guinea Bissau,GNB",
        "Republic of Congo,COG",
        "Democratic Republic of Congo,COD",
        "turkey,TUR",
        "Holy See,VAT",
        "BRA,BRA",
        "Sample State C,XAC"
    })
    void aStateIsKnownByTheNamesThatPublishersUse(String name, String code) {
        assertThat(countries.named(name).map(Country::code)).contains(code);
    }

    @Test
    void noStateIsInvented() {
        assertThat(countries.named("Atlantis")).isEmpty();
        assertThat(countries.named("")).isEmpty();
        assertThat(countries.named("東")).isEmpty();
    }

    @Test
    void thereAre193MembersInFiveGroupsAndTwoObservers() {
        var real = countries.all().stream().filter(it -> !it.sample()).toList();

        assertThat(real).hasSize(195);
        assertThat(real.stream()
                        .filter(it -> it.region() != null)
                        .collect(Collectors.groupingBy(Country::region, Collectors.counting())))
                .hasSize(5)
                .containsEntry(Region.AFRICAN, 54L)
                .containsEntry(Region.EASTERN_EUROPEAN, 23L)
                .containsEntry(Region.LATIN_AMERICAN_CARIBBEAN, 33L);
    }

    @Test
    void codesAreThoseOfIso3166() {
        var byIso2 = Arrays.stream(Locale.getISOCountries()).collect(Collectors.toSet());

        assertThat(countries.all().stream().filter(it -> !it.sample())).allSatisfy(it -> {
            assertThat(byIso2).contains(it.iso2());
            assertThat(new Locale.Builder()
                            .setRegion(String.valueOf(it.iso2()))
                            .build()
                            .getISO3Country())
                    .isEqualTo(it.code());
            assertThat(it.m49()).matches("\\d{3}");
        });
    }

    @Test
    void aNameBelongsToOneState() {
        var one = new Country("XAA", null, null, "One", null, List.of("Shared"), true);
        var two = new Country("XAB", null, null, "Two", null, List.of("shared"), true);

        assertThatThrownBy(() -> new Countries(List.of(one, two))).hasMessageContaining("shared");
    }
}

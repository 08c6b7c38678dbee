package org.avert.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class ShowTests {

    private final Show show = new Show(messages());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD|25000000|USD 250,000",
                "USD|25000001|USD 250,000.01",
                "JPY|2500|JPY 2,500",
                "TND|1500|TND 1.500",
                "USD|0|USD 0"
            })
    void writesAnAmountInItsOwnMinorUnits(String currency, long minorUnits, String written) {
        assertThat(show.money(currency, minorUnits, Locale.ENGLISH).replace('\u00a0', ' '))
                .isEqualTo(written);
    }

    @Test
    void putsACodeWithoutMessageIntoPlainWords() {
        assertThat(show.label("region", "AFRICAN", Locale.ENGLISH)).isEqualTo("African States");
        assertThat(show.label("step", "plan-agreed", Locale.ENGLISH)).isEqualTo("Plan agreed");
    }

    @Test
    void linksOnlyToTheWeb() {
        assertThat(show.link(URI.create("https://example.org/"))).isEqualTo("https://example.org/");
        assertThat(show.link(URI.create("javascript:alert(1)"))).isNull();
        assertThat(show.link(null)).isNull();
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}

package org.avert.funding.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.avert.funding.requests.SampleRequests.DAY;
import static org.avert.funding.requests.SampleRequests.NOW;
import static org.avert.funding.requests.SampleRequests.draft;
import static org.avert.funding.requests.SampleRequests.eur;
import static org.avert.funding.requests.SampleRequests.published;
import static org.avert.funding.requests.SampleRequests.text;
import static org.avert.funding.requests.SampleRequests.usd;

import java.util.Currency;
import java.util.List;
import org.avert.funding.money.Amount;
import org.avert.funding.money.Rate;
import org.avert.kit.problem.Conflict;
import org.avert.kit.problem.Unprocessable;
import org.junit.jupiter.api.Test;

class FundingRequestTests {
    private static final Amount NEED = Amount.usd(25_000_000);

    @Test
    void isPublishedOnlyWithConsentToItsText() {
        var written = draft(NEED).writeText(text("Police training"), NOW);

        assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> written.publish(NOW));
        assertThat(written.consent(written.text().sha256(), NOW).publish(NOW).status())
                .isEqualTo(RequestStatus.PUBLISHED);
    }

    @Test
    void consentToAnotherTextIsNone() {
        var written = draft(NEED).writeText(text("Police training"), NOW);
        var older = written.text().sha256();
        var rewritten = written.writeText(text("Police training, second phase"), NOW);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> rewritten.consent(older, NOW));
    }

    @Test
    void changedTextWithdrawsTheConsentAndThePublication() {
        var changed = published(NEED).writeText(text("Another title"), NOW);

        assertThat(changed.status()).isEqualTo(RequestStatus.AWAITING_CONSENT);
        assertThat(changed.publicity().consent()).isNull();
        assertThat(changed.status().isPublic()).isFalse();
    }

    @Test
    void sameTextAgainChangesNothing() {
        var published = published(NEED);

        assertThat(published.writeText(text("Police training"), NOW)).isSameAs(published);
    }

    @Test
    void publicTextNeverCarriesACaseReference() {
        for (var title : List.of("About AV-7K3F-9QXT", "about av-7k3f-9qxt now", "AV - 7K3F - 9QXT")) {
            assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> text(title));
        }
        assertThat(text("AV equipment and AV-rooms").title()).isEqualTo("AV equipment and AV-rooms");
    }

    @Test
    void takesPledgesOnlyWhilePublishedAndUntilItsDeadline() {
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> draft(NEED).pledged(usd(1), DAY, NOW));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> published(NEED).close("Met", NOW).pledged(usd(1), DAY, NOW));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> published(NEED).pledged(usd(1), DAY.plusYears(1), NOW));
    }

    @Test
    void stagesStandSideBySideAndTheGapIsNeedLessSecured() {
        var figures = published(NEED)
                .pledged(eur(10_000_000, "1.10"), DAY, NOW)
                .committed(eur(8_000_000, "1.20"), NOW)
                .disbursed(eur(3_000_000, "1.30"), NOW)
                .figures();

        assertThat(figures.usd())
                .isEqualTo(new StageSums(Amount.usd(11_000_000), Amount.usd(9_600_000), Amount.usd(3_900_000)));
        assertThat(figures.gapUsd()).isEqualTo(Amount.usd(15_400_000));
        assertThat(figures.own())
                .extracting(figure -> figure.currency().getCurrencyCode() + " "
                        + figure.need().minorUnits() + " "
                        + figure.sums().secured().minorUnits() + " "
                        + figure.gap().minorUnits())
                .containsExactly("EUR 0 8000000 0", "USD 25000000 0 25000000");
    }

    @Test
    void withoutARateTheNeedInDollarsIsNotKnown() {
        var request = published(NEED, Amount.of("EUR", 1_000_000));

        assertThat(request.figures().needUsd()).isNull();
        assertThat(request.figures().gapUsd()).isNull();
        assertThat(request.figures().missingRates()).containsExactly(Currency.getInstance("EUR"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> request.committed(usd(1), NOW));

        var rates = new NeedRates(List.of(new NeedRate(Currency.getInstance("EUR"), Rate.of("1.1"), DAY, null)));
        assertThat(request.value(rates, NOW).figures().needUsd()).isEqualTo(Amount.usd(26_100_000));
    }

    @Test
    void neverSecuresMoreThanIsNeeded() {
        var request = published(NEED).committed(usd(20_000_000), NOW);

        assertThatExceptionOfType(OverFunded.class)
                .isThrownBy(() -> request.committed(usd(5_000_001), NOW))
                .withMessageContaining("USD 50000.00");
        assertThatExceptionOfType(OverFunded.class).isThrownBy(() -> request.committed(eur(5_000_000, "1.01"), NOW));
        assertThat(request.committed(usd(5_000_000), NOW).figures().gapUsd()).isEqualTo(Amount.usd(0));
    }

    @Test
    void needInOneCurrencyIsMetInThatCurrencyWhateverTheRates() {
        var request = published(Amount.of("EUR", 1_000_000));

        assertThat(request.committed(eur(1_000_000, "1.50"), NOW)
                        .raised()
                        .in(Currency.getInstance("EUR"))
                        .secured())
                .isEqualTo(Amount.of("EUR", 1_000_000));
    }

    @Test
    void oneRateACurrency() {
        var rate = new NeedRate(Currency.getInstance("EUR"), Rate.of("1.1"), DAY, null);

        assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> new NeedRates(List.of(rate, rate)));
    }
}

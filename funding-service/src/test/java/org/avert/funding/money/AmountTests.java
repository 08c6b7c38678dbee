package org.avert.funding.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.avert.kit.problem.Unprocessable;
import org.junit.jupiter.api.Test;

class AmountTests {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void countsTheMinorUnitsOfItsOwnCurrency() {
        assertThat(Amount.of("EUR", 15_000_050)).hasToString("EUR 150000.50");
        assertThat(Amount.of("JPY", 15_000)).hasToString("JPY 15000");
        assertThat(Amount.of("TND", 15_000)).hasToString("TND 15.000");
    }

    @Test
    void addsOnlyWhatIsOfOneCurrency() {
        assertThat(Amount.of("EUR", 1).plus(Amount.of("EUR", 2))).isEqualTo(Amount.of("EUR", 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of("EUR", 1).plus(Amount.of("USD", 2)));
    }

    @Test
    void isNeverNegativeAndNeverOverflows() {
        assertThatExceptionOfType(NotMoney.class).isThrownBy(() -> Amount.usd(-1));
        assertThatExceptionOfType(NotMoney.class)
                .isThrownBy(() -> Amount.usd(9_000_000_000_000_000L).plus(Amount.usd(1)));
        assertThatExceptionOfType(NotMoney.class)
                .isThrownBy(() -> Rate.of("999999999").toUsd(Amount.of("EUR", 9_000_000_000_000_000L)));
    }

    @Test
    void refusesWhatIsNoCurrencyOrNotPaidIn() {
        assertThatExceptionOfType(NotMoney.class).isThrownBy(() -> Amount.of("ZZZ", 1));
        assertThatExceptionOfType(NotMoney.class).isThrownBy(() -> Amount.of("XAU", 1));
    }

    @Test
    void gapIsNeverBelowZero() {
        assertThat(Amount.usd(10).lessAtLeastZero(Amount.usd(4))).isEqualTo(Amount.usd(6));
        assertThat(Amount.usd(10).lessAtLeastZero(Amount.usd(40))).isEqualTo(Amount.usd(0));
    }

    @Test
    void convertsExactlyAndRoundsHalfToEvenAtTheEndOnly() {
        assertThat(Rate.of("1.0834").toUsd(Amount.of("EUR", 15_000_000))).isEqualTo(Amount.usd(16_251_000));
        assertThat(Rate.of("0.5").toUsd(Amount.of("EUR", 1))).isEqualTo(Amount.usd(0));
        assertThat(Rate.of("0.5").toUsd(Amount.of("EUR", 3))).isEqualTo(Amount.usd(2));
        assertThat(Rate.of("0.0067").toUsd(Amount.of("JPY", 1_000_000))).isEqualTo(Amount.usd(670_000));
    }

    @Test
    void keepsTheDigitsOfTheRate() {
        assertThat(Rate.of("1.0800")).hasToString("1.0800");
        assertThatExceptionOfType(NotMoney.class).isThrownBy(() -> Rate.of("0.00"));
    }

    @Test
    void dollarIsWorthOneDollarAndNothingIsNoAmount() {
        assertThatExceptionOfType(Unprocessable.class)
                .isThrownBy(() -> new Valued(Amount.usd(1), Rate.of("1.01"), DAY));
        assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> new Valued(Amount.usd(0), Rate.ONE, DAY));
        assertThat(new Valued(Amount.usd(1), Rate.of("1.00"), DAY).usd()).isEqualTo(Amount.usd(1));
    }

    @Test
    void rateOfADayToComeIsNotKnown() {
        var value = new Valued(Amount.usd(1), Rate.ONE, DAY);

        assertThat(value.knownOn(DAY)).isEqualTo(value);
        assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> value.knownOn(DAY.minusDays(2)));
    }
}

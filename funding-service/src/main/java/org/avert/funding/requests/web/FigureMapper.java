package org.avert.funding.requests.web;

import java.util.Currency;
import org.avert.funding.api.model.CurrencyFiguresDto;
import org.avert.funding.api.model.FiguresDto;
import org.avert.funding.api.model.MoneyDto;
import org.avert.funding.api.model.UsdFiguresDto;
import org.avert.funding.money.Amount;
import org.avert.funding.requests.Figures;
import org.jspecify.annotations.Nullable;

final class FigureMapper {
    private FigureMapper() {}

    static FiguresDto figures(Figures figures) {
        return new FiguresDto(figures.own().stream().map(FigureMapper::own).toList(), usd(figures));
    }

    private static CurrencyFiguresDto own(Figures.InCurrency figure) {
        var sums = figure.sums();
        return new CurrencyFiguresDto(
                figure.currency().getCurrencyCode(),
                money(figure.need()),
                money(sums.pledged()),
                money(sums.secured()),
                money(sums.disbursed()),
                money(figure.gap()));
    }

    private static UsdFiguresDto usd(Figures figures) {
        var sums = figures.usd();
        return new UsdFiguresDto(
                        money(sums.pledged()),
                        money(sums.secured()),
                        money(sums.disbursed()),
                        figures.missingRates().stream()
                                .map(Currency::getCurrencyCode)
                                .toList())
                .need(orNull(figures.needUsd()))
                .gap(orNull(figures.gapUsd()));
    }

    static MoneyDto money(Amount amount) {
        return new MoneyDto(amount.currency().getCurrencyCode(), amount.minorUnits());
    }

    private static @Nullable MoneyDto orNull(@Nullable Amount amount) {
        return amount == null ? null : money(amount);
    }
}

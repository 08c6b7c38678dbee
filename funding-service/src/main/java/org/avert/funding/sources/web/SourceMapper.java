package org.avert.funding.sources.web;

import java.util.List;
import java.util.stream.IntStream;
import org.avert.funding.api.model.MoneyDto;
import org.avert.funding.api.model.SourceDetailsDto;
import org.avert.funding.api.model.SourceDto;
import org.avert.funding.api.model.SourceKindDto;
import org.avert.funding.api.model.SourceWindowDto;
import org.avert.funding.money.Amount;
import org.avert.funding.sources.FundingSource;
import org.avert.funding.sources.Rule;
import org.avert.funding.sources.SourceDetails;
import org.avert.funding.sources.SourceKind;
import org.avert.funding.sources.SourceWindow;
import org.jspecify.annotations.Nullable;

final class SourceMapper {
    private SourceMapper() {}

    /** @param at JSON pointer of the details in the body */
    static SourceDetails details(SourceDetailsDto dto, String at) {
        return new SourceDetails(
                dto.getName(),
                SourceKind.valueOf(dto.getKind().name()),
                dto.getAdministeredBy(),
                dto.getPurpose(),
                dto.getWebsite(),
                dto.getGeneric(),
                dto.getOpen(),
                amount(dto.getBudget()),
                dto.getWindows().stream().map(SourceMapper::window).toList(),
                dto.getEarmarks(),
                rules(dto, at));
    }

    private static List<Rule> rules(SourceDetailsDto dto, String at) {
        return IntStream.range(0, dto.getRules().size())
                .mapToObj(index -> RuleMapper.rule(dto.getRules().get(index), at + "/rules/" + index))
                .toList();
    }

    static SourceDto source(FundingSource source) {
        var details = source.details();
        return new SourceDto()
                .sourceId(source.id().value())
                .updatedAt(source.updatedAt())
                .name(details.name())
                .kind(SourceKindDto.valueOf(details.kind().name()))
                .administeredBy(details.administeredBy())
                .purpose(details.purpose())
                .website(details.website())
                .generic(details.generic())
                .open(details.open())
                .budget(money(details.budget()))
                .windows(details.windows().stream().map(SourceMapper::window).toList())
                .earmarks(details.earmarks())
                .rules(details.rules().stream().map(RuleMapper::rule).toList());
    }

    static @Nullable Amount amount(@Nullable MoneyDto money) {
        return money == null ? null : Amount.of(money.getCurrency(), money.getMinorUnits());
    }

    static @Nullable MoneyDto money(@Nullable Amount amount) {
        return amount == null ? null : new MoneyDto(amount.currency().getCurrencyCode(), amount.minorUnits());
    }

    private static SourceWindow window(SourceWindowDto dto) {
        return new SourceWindow(dto.getCode(), dto.getName(), dto.getDescription());
    }

    private static SourceWindowDto window(SourceWindow window) {
        return new SourceWindowDto(window.code(), window.name()).description(window.description());
    }
}

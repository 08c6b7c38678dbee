package org.avert.facility.applications.web;

import org.avert.facility.api.model.MoneyDto;
import org.avert.facility.api.model.NeedDto;
import org.avert.facility.api.model.NeedKindDto;
import org.avert.facility.api.model.OwnProvisionDto;
import org.avert.facility.api.model.SupportKindDto;
import org.avert.facility.applications.Need;
import org.avert.facility.applications.NeedKind;
import org.avert.facility.applications.OwnProvision;
import org.avert.facility.applications.SupportKind;
import org.avert.facility.money.Money;
import org.jspecify.annotations.Nullable;

/** What is asked for and what the State gives itself. */
final class NeedMapper {
    private NeedMapper() {}

    static SupportKind toSupport(SupportKindDto dto) {
        return SupportKind.valueOf(dto.name());
    }

    static SupportKindDto toDto(SupportKind kind) {
        return SupportKindDto.valueOf(kind.name());
    }

    static Need toNeed(NeedDto dto) {
        return new Need(
                dto.getRecommendationId(), NeedKind.valueOf(dto.getKind().name()), dto.getDescription());
    }

    static NeedDto toDto(Need need) {
        return new NeedDto(NeedKindDto.valueOf(need.kind().name()), need.description())
                .recommendationId(need.recommendation());
    }

    static @Nullable OwnProvision toProvision(@Nullable OwnProvisionDto dto) {
        if (dto == null) {
            return null;
        }
        var amount = dto.getAmount();
        return new OwnProvision(
                dto.getDescription(), amount == null ? null : new Money(amount.getCurrency(), amount.getMinorUnits()));
    }

    static @Nullable OwnProvisionDto toDto(@Nullable OwnProvision provision) {
        if (provision == null) {
            return null;
        }
        var amount = provision.amount();
        return new OwnProvisionDto(provision.description())
                .amount(amount == null ? null : new MoneyDto(amount.currency(), amount.minorUnits()));
    }
}

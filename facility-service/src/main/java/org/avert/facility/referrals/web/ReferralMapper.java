package org.avert.facility.referrals.web;

import java.util.List;
import org.avert.facility.api.model.ConcernDto;
import org.avert.facility.api.model.ReferralContentDto;
import org.avert.facility.api.model.ReferralDto;
import org.avert.facility.api.model.ReferralPageDto;
import org.avert.facility.api.model.ReferralStatusDto;
import org.avert.facility.referrals.Concern;
import org.avert.facility.referrals.Referral;
import org.avert.facility.referrals.ReferralMade;
import org.avert.facility.referrals.ReferralStatus;
import org.avert.kit.caller.Caller;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;

final class ReferralMapper {
    private ReferralMapper() {}

    static ReferralMade toMade(ReferralContentDto dto) {
        return new ReferralMade(
                dto.getCaseReference(),
                dto.getState(),
                dto.getTitle(),
                toConcern(dto.getConcern()),
                dto.getReasons(),
                dto.getReferredAt());
    }

    static ReferralPageDto toDto(Page<Referral> page, Caller caller) {
        return new ReferralPageDto(
                        page.items().stream().map(item -> toDto(item, caller)).toList())
                .next(page.next());
    }

    static ReferralDto toDto(Referral referral, Caller caller) {
        var dto = new ReferralDto(
                referral.id().value(),
                referral.reference(),
                referral.state(),
                referral.title(),
                toDto(referral.concern()),
                referral.reasons(),
                ReferralStatusDto.valueOf(referral.status().name()),
                referral.referredAt(),
                referral.receivedAt());
        // a draft is the State's own: that there is one, nobody else learns
        var shown = caller.hasRole("state") || referral.status() != ReferralStatus.RECEIVED;
        return shown ? dto.applicationId(referral.application()) : dto;
    }

    private static Concern toConcern(ConcernDto dto) {
        return new Concern(
                dto.getViolationTypes(),
                dto.getPeriodStart(),
                dto.getPeriodEnd(),
                orEmpty(dto.getPlaces()),
                dto.getSummary());
    }

    private static ConcernDto toDto(Concern concern) {
        return new ConcernDto(concern.violationTypes())
                .periodStart(concern.periodStart())
                .periodEnd(concern.periodEnd())
                .places(concern.places())
                .summary(concern.summary());
    }

    private static List<String> orEmpty(@Nullable List<String> places) {
        return places == null ? List.of() : places;
    }
}

package org.avert.funding.requests.web;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.avert.funding.api.model.AgreedPlanDto;
import org.avert.funding.api.model.EvidenceDto;
import org.avert.funding.api.model.MoneyDto;
import org.avert.funding.api.model.NeedRateDto;
import org.avert.funding.api.model.PeacebuildingAreaDto;
import org.avert.funding.api.model.PlanActivityDto;
import org.avert.funding.money.Amount;
import org.avert.funding.money.NotMoney;
import org.avert.funding.money.Rate;
import org.avert.funding.requests.Activity;
import org.avert.funding.requests.Classification;
import org.avert.funding.requests.Evidence;
import org.avert.funding.requests.NeedRate;
import org.avert.funding.requests.NeedRates;
import org.avert.funding.requests.Plan;
import org.avert.funding.sources.EvidenceKind;
import org.avert.funding.sources.PeacebuildingArea;
import org.avert.funding.states.Region;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;

/** A plan from the facility's words into this service's. */
final class PlanMapper {
    private PlanMapper() {}

    static Plan plan(AgreedPlanDto dto) {
        var region = dto.getRegion();
        return new Plan(
                CaseReference.parse(dto.getCaseReference()),
                dto.getPlanId(),
                dto.getState(),
                region == null ? null : Region.valueOf(region.name()),
                dto.getTitle(),
                IntStream.range(0, dto.getActivities().size())
                        .mapToObj(index -> activity(dto.getActivities().get(index), index))
                        .toList(),
                evidence(dto.getEvidence()),
                classification(dto.getThemes(), dto.getSdgs(), dto.getAreas()));
    }

    private static Activity activity(PlanActivityDto dto, int index) {
        return new Activity(
                dto.getActivityId(),
                dto.getRecommendationId(),
                dto.getMechanism(),
                dto.getTitle(),
                cost(dto.getCost(), index),
                dto.getDueOn());
    }

    private static Amount cost(MoneyDto money, int index) {
        try {
            return Amount.of(money.getCurrency(), money.getMinorUnits());
        } catch (NotMoney unknown) {
            throw new Unprocessable(
                    "The cost of an activity cannot be.",
                    FieldError.at("/data/activities/" + index + "/cost", String.valueOf(unknown.getMessage())));
        }
    }

    private static Evidence evidence(EvidenceDto dto) {
        var kinds = EnumSet.noneOf(EvidenceKind.class);
        addIf(dto.getConflictAnalysis(), kinds, EvidenceKind.CONFLICT_ANALYSIS);
        addIf(dto.getNeedsAssessment(), kinds, EvidenceKind.NEEDS_ASSESSMENT);
        addIf(dto.getCostedPlan(), kinds, EvidenceKind.COSTED_PLAN);
        addIf(dto.getMonitoringPlan(), kinds, EvidenceKind.MONITORING_PLAN);
        return new Evidence(kinds);
    }

    private static void addIf(boolean there, EnumSet<EvidenceKind> kinds, EvidenceKind kind) {
        if (there) {
            kinds.add(kind);
        }
    }

    static Classification classification(
            @Nullable List<String> themes, @Nullable List<Integer> sdgs, @Nullable List<PeacebuildingAreaDto> areas) {
        return new Classification(
                orNone(themes),
                orNone(sdgs),
                orNone(areas).stream()
                        .map(area -> PeacebuildingArea.valueOf(area.name()))
                        .toList());
    }

    static NeedRates rates(@Nullable List<NeedRateDto> rates) {
        return new NeedRates(orNone(rates).stream().map(PlanMapper::rate).toList());
    }

    private static NeedRate rate(NeedRateDto dto) {
        return new NeedRate(
                Amount.currency(dto.getCurrency()), Rate.of(dto.getRateToUsd()), dto.getRateDate(), dto.getSource());
    }

    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}

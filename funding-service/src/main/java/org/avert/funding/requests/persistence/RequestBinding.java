package org.avert.funding.requests.persistence;

import static org.avert.funding.config.Columns.orNull;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.time.LocalDate;
import org.avert.funding.money.Amount;
import org.avert.funding.requests.Classification;
import org.avert.funding.requests.FundingRequest;
import org.avert.funding.requests.PublicText;
import org.avert.funding.requests.Publicity;
import org.avert.funding.sources.EvidenceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;

/** Puts a request into the columns that it is found by. */
@Component
class RequestBinding {

    private final RequestJson json;

    RequestBinding(RequestJson json) {
        this.json = json;
    }

    /** What the plan brought, which never changes. */
    GenericExecuteSpec plan(GenericExecuteSpec sql, FundingRequest request) {
        var plan = request.plan();
        return sql.bind("publicReference", request.publicReference().toString())
                .bind("caseReference", plan.caseReference().toString())
                .bind("planId", plan.planId())
                .bind("state", plan.state())
                .bind("region", orNull(String.class, plan.region() == null ? null : name(plan.region())))
                .bind("planTitle", plan.title())
                .bind("activities", Json.of(json.activities(plan.activities())))
                .bind("conflictAnalysis", plan.evidence().has(EvidenceKind.CONFLICT_ANALYSIS))
                .bind("needsAssessment", plan.evidence().has(EvidenceKind.NEEDS_ASSESSMENT))
                .bind("costedPlan", plan.evidence().has(EvidenceKind.COSTED_PLAN))
                .bind("monitoringPlan", plan.evidence().has(EvidenceKind.MONITORING_PLAN))
                .bind("planThemes", themes(plan.suggested()))
                .bind("planSdgs", sdgs(plan.suggested()))
                .bind("planAreas", areas(plan.suggested()))
                .bind("createdAt", request.createdAt());
    }

    /** What the steps change. */
    GenericExecuteSpec course(GenericExecuteSpec sql, FundingRequest request) {
        var figures = request.figures();
        return publicity(sql, request.publicity())
                .bind("id", request.id().value())
                .bind("status", request.status().name())
                .bind("rates", Json.of(json.rates(request.rates())))
                .bind("raised", Json.of(json.raised(request.raised())))
                .bind("needUsd", orNull(Long.class, minorUnits(figures.needUsd())))
                .bind("gapUsd", orNull(Long.class, minorUnits(figures.gapUsd())))
                .bind("updatedAt", request.updatedAt())
                .bind("version", request.version());
    }

    private static GenericExecuteSpec publicity(GenericExecuteSpec sql, Publicity publicity) {
        var consent = publicity.consent();
        var ending = publicity.ending();
        return text(sql, publicity.text())
                .bind("consentSha256", orNull(String.class, consent == null ? null : consent.sha256()))
                .bind("consentAt", orNull(Instant.class, consent == null ? null : consent.givenAt()))
                .bind("publishedAt", orNull(Instant.class, publicity.publishedAt()))
                .bind("closedAt", orNull(Instant.class, ending == null ? null : ending.at()))
                .bind("closureReason", orNull(String.class, ending == null ? null : ending.reason()));
    }

    private static GenericExecuteSpec text(GenericExecuteSpec sql, @Nullable PublicText text) {
        return sql.bind("title", orNull(String.class, text == null ? null : text.title()))
                .bind("summary", orNull(String.class, text == null ? null : text.summary()))
                .bind(
                        "office",
                        orNull(
                                String.class,
                                text == null ? null : text.contact().office()))
                .bind(
                        "email",
                        orNull(
                                String.class,
                                text == null ? null : text.contact().email()))
                .bind(
                        "website",
                        orNull(
                                String.class,
                                text == null ? null : text.contact().website()))
                .bind("deadline", orNull(LocalDate.class, text == null ? null : text.deadline()))
                .bind("stage", orNull(String.class, text == null ? null : name(text.stage())))
                .bind("themes", orNull(String[].class, text == null ? null : themes(text.foundBy())))
                .bind("sdgs", orNull(Integer[].class, text == null ? null : sdgs(text.foundBy())))
                .bind("areas", orNull(String[].class, text == null ? null : areas(text.foundBy())));
    }

    private static String[] themes(Classification found) {
        return found.themes().toArray(String[]::new);
    }

    private static Integer[] sdgs(Classification found) {
        return found.sdgs().toArray(Integer[]::new);
    }

    private static String[] areas(Classification found) {
        return found.areas().stream().map(Enum::name).toArray(String[]::new);
    }

    private static @Nullable Long minorUnits(@Nullable Amount amount) {
        return amount == null ? null : amount.minorUnits();
    }

    private static String name(Enum<?> word) {
        return word.name();
    }
}

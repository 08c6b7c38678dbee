package org.avert.funding.requests.persistence;

import static org.avert.funding.config.Columns.orNull;

import java.time.Instant;
import java.util.UUID;
import org.avert.funding.requests.FileQuery;
import org.avert.funding.requests.FundingRequest;
import org.avert.funding.requests.FundingRequests;
import org.avert.funding.requests.PublicQuery;
import org.avert.funding.requests.RequestId;
import org.avert.funding.states.Reach;
import org.avert.kit.reference.PublicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcFundingRequests implements FundingRequests {

    private static final String INSERT = """
        insert into funding_request (id, public_reference, case_reference, plan_id, state, region, plan_title,
            activities, conflict_analysis, needs_assessment, costed_plan, monitoring_plan, plan_themes, plan_sdgs,
            plan_areas, status, title, summary, contact_office, contact_email, contact_website, deadline, stage,
            themes, sdgs, areas, consent_sha256, consent_at, published_at, closed_at, closure_reason, rates, raised,
            need_usd_minor, gap_usd_minor, created_at, updated_at, version)
        values (:id, :publicReference, :caseReference, :planId, :state, :region, :planTitle,
            :activities, :conflictAnalysis, :needsAssessment, :costedPlan, :monitoringPlan, :planThemes, :planSdgs,
            :planAreas, :status, :title, :summary, :office, :email, :website, :deadline, :stage,
            :themes, :sdgs, :areas, :consentSha256, :consentAt, :publishedAt, :closedAt, :closureReason, :rates, :raised,
            :needUsd, :gapUsd, :createdAt, :updatedAt, :version)
        on conflict (plan_id) do nothing\
        """;

    private static final String UPDATE = """
        update funding_request set status = :status, title = :title, summary = :summary, contact_office = :office,
            contact_email = :email, contact_website = :website, deadline = :deadline, stage = :stage,
            themes = :themes, sdgs = :sdgs, areas = :areas, consent_sha256 = :consentSha256,
            consent_at = :consentAt, published_at = :publishedAt, closed_at = :closedAt,
            closure_reason = :closureReason, rates = :rates, raised = :raised, need_usd_minor = :needUsd,
            gap_usd_minor = :gapUsd, updated_at = :updatedAt, version = :version
        where id = :id and version = :version - 1\
        """;

    private static final String SELECT = "select * from funding_request ";
    private static final String PUBLIC = "where public_reference = :reference and status in ('PUBLISHED', 'CLOSED')";

    private final DatabaseClient database;
    private final RequestBinding binding;
    private final RequestRow rows;

    R2dbcFundingRequests(DatabaseClient database, RequestBinding binding, RequestRow rows) {
        this.database = database;
        this.binding = binding;
        this.rows = rows;
    }

    @Override
    public Mono<Boolean> add(FundingRequest request) {
        return binding.course(binding.plan(database.sql(INSERT), request), request)
                .fetch()
                .rowsUpdated()
                .map(added -> added == 1);
    }

    @Override
    public Mono<FundingRequest> save(FundingRequest request) {
        var next = request.withVersion(request.version() + 1);
        return binding.course(database.sql(UPDATE), next)
                .fetch()
                .rowsUpdated()
                .filter(saved -> saved == 1)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("Saved without the lock: " + request.id())))
                .thenReturn(next);
    }

    @Override
    public Mono<FundingRequest> find(RequestId id, Reach reach) {
        return within(reach, id, "");
    }

    @Override
    public Mono<FundingRequest> findByPlan(UUID planId) {
        return one("where plan_id = :plan", "plan", planId);
    }

    @Override
    public Mono<FundingRequest> findPublic(PublicReference reference) {
        return one(PUBLIC, "reference", reference.toString());
    }

    @Override
    public Mono<FundingRequest> lock(RequestId id, Reach reach) {
        return within(reach, id, " for update");
    }

    private Mono<FundingRequest> within(Reach reach, RequestId id, String lock) {
        return database.sql(SELECT + "where id = :id and (:all or state = any(:states))" + lock)
                .bind("id", id.value())
                .bind("all", reach.all())
                .bind("states", reach.states().toArray(String[]::new))
                .map(rows::request)
                .one();
    }

    @Override
    public Mono<FundingRequest> lock(RequestId id) {
        return one("where id = :id for update", "id", id.value());
    }

    @Override
    public Mono<FundingRequest> lockPublic(PublicReference reference) {
        return one(PUBLIC + " for update", "reference", reference.toString());
    }

    private Mono<FundingRequest> one(String where, String name, Object key) {
        return database.sql(SELECT + where).bind(name, key).map(rows::request).one();
    }

    @Override
    public Flux<FundingRequest> files(FileQuery query, @Nullable Position after, int limit) {
        var caseReference = query.caseReference();
        var status = query.status();
        return database.sql(SELECT + """
            where (:all or state = any(:states))
              and (:case::text is null or case_reference = :case)
              and (:status::text is null or status = :status)
              and (:after::timestamptz is null or (created_at, id) < (:after, :last))
            order by created_at desc, id desc limit :limit\
            """)
                .bind("all", query.reach().all())
                .bind("states", query.reach().states().toArray(String[]::new))
                .bind("case", orNull(String.class, caseReference == null ? null : caseReference.toString()))
                .bind("status", orNull(String.class, status == null ? null : status.name()))
                .bind("after", orNull(Instant.class, after == null ? null : after.at()))
                .bind("last", orNull(UUID.class, after == null ? null : UUID.fromString(after.key())))
                .bind("limit", limit)
                .map(rows::request)
                .all();
    }

    @Override
    public Flux<FundingRequest> published(PublicQuery query, @Nullable Position after, int limit) {
        return PublicFilter.bind(database, SELECT, query)
                .bind("after", orNull(Instant.class, after == null ? null : after.at()))
                .bind("last", orNull(String.class, after == null ? null : after.key()))
                .bind("limit", limit)
                .map(rows::request)
                .all();
    }
}

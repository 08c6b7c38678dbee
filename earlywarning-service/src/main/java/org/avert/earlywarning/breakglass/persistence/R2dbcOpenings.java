package org.avert.earlywarning.breakglass.persistence;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.avert.earlywarning.analyses.AnalysisId;
import org.avert.earlywarning.analyses.Desk;
import org.avert.earlywarning.breakglass.AnalysisOpening;
import org.avert.earlywarning.breakglass.Openings;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.config.sql.Query;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.confidentiality.Opening;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcOpenings implements Openings {
    private static final String OWNED = "SELECT o.* FROM analysis_opening o JOIN analysis a ON a.id = o.analysis_id"
            + " WHERE analysis_owned(a, :hc, :issuer, :subject)";

    private final DatabaseClient database;
    private final Cursors cursors;

    R2dbcOpenings(DatabaseClient database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    @Override
    public Mono<AnalysisOpening> add(AnalysisId analysis, Opening opening) {
        return new Query("SELECT * FROM break_glass(:analysis, :id, :issuer, :subject, :office, :reason, :at, :until)")
                .bind("analysis", analysis.value())
                .bind("id", opening.id())
                .bind("issuer", opening.person().issuer())
                .bind("subject", opening.person().subject())
                .bind("office", opening.office())
                .bind("reason", opening.reason())
                .bind("at", opening.openedAt())
                .bind("until", opening.until())
                .on(database)
                .map(R2dbcOpenings::opening)
                .one();
    }

    @Override
    public Mono<AnalysisOpening> find(AnalysisId analysis, UUID id, Desk owner) {
        return owned(owner)
                .add("AND o.id = :id AND o.analysis_id = :analysis")
                .bind("id", id)
                .bind("analysis", analysis.value())
                .on(database)
                .map(R2dbcOpenings::opening)
                .one();
    }

    @Override
    public Mono<Void> end(UUID id, Instant at) {
        return new Query("UPDATE analysis_opening SET ended_at = :at WHERE id = :id AND ended_at IS NULL AND until >"
                        + " :at")
                .bind("id", id)
                .bind("at", at)
                .on(database)
                .then();
    }

    @Override
    public Mono<Page<AnalysisOpening>> list(Desk owner, int limit, @Nullable String cursor) {
        var after = cursors.decode(cursor);
        var query = owned(owner);
        if (!after.isEmpty()) {
            query.add("AND (o.opened_at, o.id) < (:at::timestamptz, :id)")
                    .bind("at", after.get(0))
                    .bind("id", UUID.fromString(after.get(1)));
        }
        return query.add("ORDER BY o.opened_at DESC, o.id DESC LIMIT :limit")
                .bind("limit", limit + 1)
                .on(database)
                .map(R2dbcOpenings::opening)
                .all()
                .collectList()
                .map(found -> Page.of(found, limit, this::cursor));
    }

    private String cursor(AnalysisOpening last) {
        var opening = last.opening();
        return cursors.encode(opening.openedAt().toString(), opening.id().toString());
    }

    private static Query owned(Desk owner) {
        return new Query(OWNED)
                .bind("hc", owner.highCommissioner())
                .bind("issuer", owner.person().issuer())
                .bind("subject", owner.person().subject());
    }

    private static AnalysisOpening opening(Readable readable) {
        var row = new Columns(readable);
        return new AnalysisOpening(
                new AnalysisId(row.uuid("analysis_id")),
                new Opening(
                        row.uuid("id"),
                        new PersonRef(row.text("issuer"), row.text("subject")),
                        row.text("office"),
                        row.text("reason"),
                        row.instant("opened_at"),
                        row.instant("until"),
                        row.optional("ended_at", Instant.class)));
    }
}

package org.avert.funding.requests.persistence;

import static org.avert.funding.config.Columns.orNull;

import java.time.LocalDate;
import org.avert.funding.requests.PublicQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** What a reader is looking for, as SQL. */
final class PublicFilter {
    private static final long CENTS = 100;

    private static final String WHERE = """
            where status = :status
              and (:state::text is null or state = :state)
              and (:region::text is null or region = :region)
              and (:theme::text is null or themes @> array[:theme]::text[])
              and (:sdg::int is null or sdgs @> array[:sdg]::int[])
              and (:area::text is null or areas @> array[:area]::text[])
              and (:stage::text is null or stage = :stage)
              and (:minGap::bigint is null or gap_usd_minor >= :minGap)
              and (:maxGap::bigint is null or gap_usd_minor <= :maxGap)
              and (:evidence::boolean is null
                   or (conflict_analysis and needs_assessment and costed_plan and monitoring_plan) = :evidence)
              and (:before::date is null or deadline < :before)
              and (:after::timestamptz is null or (published_at, public_reference) < (:after, :last))
            order by published_at desc, public_reference desc limit :limit""";

    private PublicFilter() {}

    static GenericExecuteSpec bind(DatabaseClient database, String select, PublicQuery query) {
        return database.sql(select + WHERE)
                .bind("status", query.closed() ? "CLOSED" : "PUBLISHED")
                .bind("state", orNull(String.class, query.state()))
                .bind("region", orNull(String.class, name(query.region())))
                .bind("theme", orNull(String.class, query.theme()))
                .bind("sdg", orNull(Integer.class, query.sdg()))
                .bind("area", orNull(String.class, name(query.area())))
                .bind("stage", orNull(String.class, name(query.stage())))
                .bind("minGap", orNull(Long.class, cents(query.minGapUsd())))
                .bind("maxGap", orNull(Long.class, cents(query.maxGapUsd())))
                .bind("evidence", orNull(Boolean.class, query.evidenceComplete()))
                .bind("before", orNull(LocalDate.class, query.deadlineBefore()));
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }

    private static @Nullable Long cents(@Nullable Long wholeUsd) {
        return wholeUsd == null ? null : wholeUsd * CENTS;
    }
}

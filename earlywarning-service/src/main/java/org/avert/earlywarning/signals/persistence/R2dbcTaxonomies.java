package org.avert.earlywarning.signals.persistence;

import io.r2dbc.spi.Readable;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.signals.Taxonomies;
import org.avert.earlywarning.signals.Taxonomy;
import org.avert.earlywarning.signals.ViolationKind;
import org.avert.earlywarning.signals.ViolationType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcTaxonomies implements Taxonomies {
    private final DatabaseClient database;

    R2dbcTaxonomies(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Taxonomy> inForce() {
        return database.sql("SELECT max(version) AS version FROM taxonomy")
                .map(row -> new Columns(row).count("version"))
                .one()
                .flatMap(this::version);
    }

    private Mono<Taxonomy> version(int version) {
        return database.sql("SELECT code, name, kind FROM violation_type WHERE version = :version ORDER BY position")
                .bind("version", version)
                .map(R2dbcTaxonomies::entry)
                .all()
                .collectList()
                .map(entries -> new Taxonomy(version, entries));
    }

    private static Taxonomy.Entry entry(Readable readable) {
        var row = new Columns(readable);
        return new Taxonomy.Entry(
                row.word("code", ViolationType.class), row.text("name"), row.word("kind", ViolationKind.class));
    }
}

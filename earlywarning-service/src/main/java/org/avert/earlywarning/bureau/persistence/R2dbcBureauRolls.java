package org.avert.earlywarning.bureau.persistence;

import io.r2dbc.spi.Readable;
import org.avert.earlywarning.bureau.BureauMember;
import org.avert.earlywarning.bureau.BureauRoll;
import org.avert.earlywarning.bureau.BureauRolls;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.config.sql.Query;
import org.avert.kit.caller.PersonRef;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcBureauRolls implements BureauRolls {
    private final DatabaseClient database;

    R2dbcBureauRolls(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<BureauRoll> current() {
        return read("SELECT version FROM bureau_roll");
    }

    @Override
    public Mono<BureauRoll> lock() {
        return read("SELECT version FROM bureau_roll FOR UPDATE");
    }

    private Mono<BureauRoll> read(String version) {
        return database.sql(version)
                .map(row -> new Columns(row).number("version"))
                .one()
                .flatMap(number -> members().collectList().map(members -> new BureauRoll(number, members)));
    }

    private Flux<BureauMember> members() {
        return database.sql("SELECT * FROM bureau_member ORDER BY position")
                .map(R2dbcBureauRolls::member)
                .all();
    }

    @Override
    public Mono<Void> replace(BureauRoll roll) {
        return database.sql("DELETE FROM bureau_member")
                .then()
                .thenMany(Flux.range(0, roll.members().size()))
                .concatMap(position -> add(position, roll.members().get(position)))
                .then(new Query("UPDATE bureau_roll SET version = :version")
                        .bind("version", roll.version())
                        .on(database)
                        .then());
    }

    private Mono<Void> add(int position, BureauMember member) {
        return new Query("INSERT INTO bureau_member (position, issuer, subject, office, state)"
                        + " VALUES (:position, :issuer, :subject, :office, :state)")
                .bind("position", position)
                .bind("issuer", member.person().issuer())
                .bind("subject", member.person().subject())
                .bind("office", member.office())
                .bind("state", member.state())
                .on(database)
                .then();
    }

    private static BureauMember member(Readable readable) {
        var row = new Columns(readable);
        return new BureauMember(
                new PersonRef(row.text("issuer"), row.text("subject")),
                row.word("office", BureauMember.Office.class),
                row.text("state"));
    }
}

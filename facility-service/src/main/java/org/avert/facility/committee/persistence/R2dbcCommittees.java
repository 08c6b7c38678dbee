package org.avert.facility.committee.persistence;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.avert.facility.committee.Committee;
import org.avert.facility.committee.Committees;
import org.avert.facility.committee.Region;
import org.avert.facility.committee.Seat;
import org.avert.kit.caller.PersonRef;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcCommittees implements Committees {
    private final DatabaseClient database;

    R2dbcCommittees(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Committee> current() {
        return read("select version from committee");
    }

    @Override
    public Mono<Committee> lock() {
        return read("select version from committee for update");
    }

    private Mono<Committee> read(String version) {
        return database.sql(version)
                .map(row -> Objects.requireNonNull(row.get("version", Long.class)))
                .one()
                .flatMap(number -> Mono.zip(
                        seats(false).collectList(),
                        seats(true).collectList(),
                        (members, alternates) -> new Committee(number, members, alternates)));
    }

    private Flux<Seat> seats(boolean alternate) {
        return database.sql("""
                        select * from committee_seat where left_at is null and alternate = :alternate order by region""")
                .bind("alternate", alternate)
                .map(R2dbcCommittees::seat)
                .all();
    }

    @Override
    public Mono<Void> replace(Committee next, Instant at) {
        return database.sql("update committee_seat set left_at = :at where left_at is null")
                .bind("at", at)
                .then()
                .thenMany(Flux.fromIterable(next.members()).concatMap(seat -> insert(seat, false, at)))
                .thenMany(Flux.fromIterable(next.alternates()).concatMap(seat -> insert(seat, true, at)))
                .then(database.sql("update committee set version = :version")
                        .bind("version", next.version())
                        .then());
    }

    private Mono<Void> insert(Seat seat, boolean alternate, Instant at) {
        return database.sql("""
                        insert into committee_seat (id, region, alternate, issuer, subject, state, term_start, term_end, since)
                        values (:id, :region, :alternate, :issuer, :subject, :state, :termStart, :termEnd, :since)""")
                .bind("id", UUID.randomUUID())
                .bind("region", seat.region().name())
                .bind("alternate", alternate)
                .bind("issuer", seat.person().issuer())
                .bind("subject", seat.person().subject())
                .bind("state", seat.state())
                .bind("termStart", seat.termStart())
                .bind("termEnd", seat.termEnd())
                .bind("since", at)
                .then();
    }

    private static Seat seat(Readable row) {
        return new Seat(
                new PersonRef(text(row, "issuer"), text(row, "subject")),
                text(row, "state"),
                Region.valueOf(text(row, "region")),
                Objects.requireNonNull(row.get("term_start", LocalDate.class)),
                Objects.requireNonNull(row.get("term_end", LocalDate.class)));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}

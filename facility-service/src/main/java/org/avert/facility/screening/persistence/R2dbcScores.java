package org.avert.facility.screening.persistence;

import static org.avert.facility.readers.sql.ReaderBinding.VISIBLE;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.committee.Region;
import org.avert.facility.readers.Reader;
import org.avert.facility.readers.sql.ReaderBinding;
import org.avert.facility.screening.CriterionScore;
import org.avert.facility.screening.Score;
import org.avert.facility.screening.ScoreSheet;
import org.avert.facility.screening.Scores;
import org.avert.facility.screening.Vote;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.problem.Conflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcScores implements Scores {
    private static final String COLUMNS = """
        select s.id, s.application_id, s.round, s.issuer, s.subject, s.state, s.region, s.alternate,
               s.scores::text as scores, s.vote, s.reason, s.submitted_at, s.opened_at from
        """;
    private static final String SELECT = COLUMNS + "score s";

    private final DatabaseClient database;
    private final ReaderBinding readers;
    private final JsonMapper json;

    R2dbcScores(DatabaseClient database, ReaderBinding readers, JsonMapper json) {
        this.database = database;
        this.readers = readers;
        this.json = json;
    }

    @Override
    public Flux<Score> ofRound(ApplicationId application, int round) {
        return database.sql(COLUMNS + "scores_of_round(:application, :round) s")
                .bind("application", application.value())
                .bind("round", round)
                .map(this::score)
                .all();
    }

    @Override
    public Flux<Score> readable(ApplicationId application, Reader reader) {
        return readers.bind(
                        database.sql(
                                SELECT + " join application a on a.id = s.application_id where a.id = :application and "
                                        + VISIBLE
                                        + " and (s.opened_at is not null or (s.issuer = :issuer and s.subject ="
                                        + " :subject)) order by s.round, s.region"),
                        reader)
                .bind("application", application.value())
                .map(this::score)
                .all();
    }

    @Override
    public Mono<Void> add(Score score) {
        return database.sql("""
            insert into score (id, application_id, round, issuer, subject, state, region, alternate, scores, vote, reason, submitted_at)
            values (:id, :application, :round, :issuer, :subject, :state, :region, :alternate, cast(:scores as jsonb), :vote,
                :reason, :submittedAt)\
            """)
                .bind("id", score.id())
                .bind("application", score.application().value())
                .bind("round", score.round())
                .bind("issuer", score.author().issuer())
                .bind("subject", score.author().subject())
                .bind("state", score.state())
                .bind("region", score.region().name())
                .bind("alternate", score.alternate())
                .bind("scores", json.writeValueAsString(score.sheet().scores()))
                .bind("vote", score.sheet().vote().name())
                .bind("reason", score.sheet().reason())
                .bind("submittedAt", score.submittedAt())
                .then()
                .onErrorMap(DuplicateKeyException.class, again -> new Conflict("You have scored in this round."));
    }

    @Override
    public Mono<Void> open(List<Score> scores, Instant at) {
        var ids = scores.stream().map(Score::id).toArray(UUID[]::new);
        return database.sql("select open_scores(:ids, :at)")
                .bind("at", at)
                .bind("ids", ids)
                .then();
    }

    private Score score(Readable row) {
        var sheet = new ScoreSheet(
                List.of(json.readValue(text(row, "scores"), CriterionScore[].class)),
                Vote.valueOf(text(row, "vote")),
                text(row, "reason"));
        return new Score(
                Objects.requireNonNull(row.get("id", UUID.class)),
                new ApplicationId(Objects.requireNonNull(row.get("application_id", UUID.class))),
                Objects.requireNonNull(row.get("round", Integer.class)),
                new PersonRef(text(row, "issuer"), text(row, "subject")),
                text(row, "state"),
                Region.valueOf(text(row, "region")),
                Boolean.TRUE.equals(row.get("alternate", Boolean.class)),
                sheet,
                Objects.requireNonNull(row.get("submitted_at", Instant.class)),
                row.get("opened_at", Instant.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}

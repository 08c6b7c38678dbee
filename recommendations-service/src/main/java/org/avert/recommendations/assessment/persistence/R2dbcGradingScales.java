package org.avert.recommendations.assessment.persistence;

import static org.avert.recommendations.store.r2dbc.Columns.required;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import org.avert.recommendations.assessment.Grade;
import org.avert.recommendations.assessment.GradingScale;
import org.avert.recommendations.assessment.GradingScales;
import org.avert.recommendations.assessment.ScaleReference;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcGradingScales implements GradingScales {
    private static final TypeReference<List<Grade>> GRADES = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;

    R2dbcGradingScales(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<GradingScale> find(ScaleReference reference) {
        return database.sql("SELECT * FROM grading_scale WHERE id = :id AND version = :version")
                .bind("id", reference.id())
                .bind("version", reference.version())
                .map(this::scale)
                .one();
    }

    @Override
    public Flux<GradingScale> all() {
        return database.sql("SELECT * FROM grading_scale ORDER BY id, version")
                .map(this::scale)
                .all();
    }

    private GradingScale scale(Readable row) {
        return new GradingScale(
                new ScaleReference(required(row, "id", String.class), required(row, "version", Integer.class)),
                required(row, "title", String.class),
                required(row, "body", String.class),
                required(row, "valid_from", LocalDate.class),
                json.readValue(required(row, "grades", Json.class).asString(), GRADES));
    }
}

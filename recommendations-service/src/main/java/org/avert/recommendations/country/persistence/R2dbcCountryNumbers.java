package org.avert.recommendations.country.persistence;

import java.util.Map;
import org.avert.recommendations.country.CountryNumbers;
import org.avert.recommendations.store.r2dbc.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcCountryNumbers implements CountryNumbers {
    private final DatabaseClient database;

    R2dbcCountryNumbers(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Map<String, Long>> received() {
        return database.sql("SELECT state, count(*) AS received FROM recommendation GROUP BY state")
                .map(row -> Map.entry(
                        Columns.required(row, "state", String.class), Columns.required(row, "received", Long.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}

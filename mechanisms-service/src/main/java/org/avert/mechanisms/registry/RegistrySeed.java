package org.avert.mechanisms.registry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.avert.kit.startup.StartupWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Registers the mechanisms that exist; what an administrator has changed since stays as it is. */
@Component
class RegistrySeed implements StartupWork {
    private static final String FILE = "/registry/mechanisms.csv";

    private final Mechanisms mechanisms;

    RegistrySeed(Mechanisms mechanisms) {
        this.mechanisms = mechanisms;
    }

    @Override
    public Mono<Void> run() {
        return Flux.fromIterable(read()).concatMap(mechanisms::add).then();
    }

    static List<Mechanism> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        try (var reader = new InputStreamReader(
                        Objects.requireNonNull(RegistrySeed.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.stream().map(RegistrySeed::mechanism).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Mechanism mechanism(CSVRecord row) {
        var year = cell(row, "establishedIn");
        return new Mechanism(
                row.get("mechanismId"),
                row.get("name"),
                MechanismType.valueOf(row.get("type")),
                MechanismStatus.valueOf(row.get("status")),
                row.get("mandate"),
                year == null ? null : Integer.valueOf(year),
                cell(row, "resolution"),
                null,
                Prevention.stated(
                        PreventionDimension.valueOf(row.get("preventionDimension")),
                        cell(row, "preventionClause"),
                        cell(row, "preventionSource")),
                1);
    }

    private static @Nullable String cell(CSVRecord row, String column) {
        return row.isMapped(column) ? row.get(column) : null;
    }
}

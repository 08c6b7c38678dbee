package org.avert.mechanisms.figures;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** Regional groups of the United Nations, and where a State belongs to none. */
public enum Region {
    AFRICAN,
    ASIA_PACIFIC,
    EASTERN_EUROPEAN,
    LATIN_AMERICAN_CARIBBEAN,
    WESTERN_EUROPEAN_OTHER,
    NONE;

    private static final String FILE = "/registry/regions.csv";
    private static final Map<String, Region> OF_STATES = read();

    public static Region ofState(String code) {
        return OF_STATES.getOrDefault(code, NONE);
    }

    private static Map<String, Region> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(
                        Objects.requireNonNull(Region.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get("state"), row -> Region.valueOf(row.get("region"))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

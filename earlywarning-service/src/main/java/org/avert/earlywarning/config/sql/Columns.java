package org.avert.earlywarning.config.sql;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Typed columns of a row; absent ones are named as such. */
public record Columns(Readable row) {

    public String text(String column) {
        return needed(column, String.class);
    }

    public @Nullable String optional(String column) {
        return row.get(column, String.class);
    }

    public long number(String column) {
        return needed(column, Long.class);
    }

    public int count(String column) {
        return needed(column, Integer.class);
    }

    public double decimal(String column) {
        return needed(column, Double.class);
    }

    public LocalDate day(String column) {
        return needed(column, LocalDate.class);
    }

    public Instant instant(String column) {
        return needed(column, Instant.class);
    }

    public UUID uuid(String column) {
        return needed(column, UUID.class);
    }

    public <E extends Enum<E>> E word(String column, Class<E> words) {
        return Enum.valueOf(words, text(column));
    }

    public <E extends Enum<E>> @Nullable E optionalWord(String column, Class<E> words) {
        var word = optional(column);
        return word == null ? null : Enum.valueOf(words, word);
    }

    public <E extends Enum<E>> Set<E> words(String column, Class<E> words) {
        return Stream.of(needed(column, String[].class))
                .map(word -> Enum.valueOf(words, word))
                .collect(Collectors.toSet());
    }

    public <T> T needed(String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    public <T> @Nullable T optional(String column, Class<T> type) {
        return row.get(column, type);
    }
}

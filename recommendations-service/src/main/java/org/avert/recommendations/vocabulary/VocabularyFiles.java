package org.avert.recommendations.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Reads the vocabularies from {@code vocabulary/*.csv}: plain cells, no quotes. */
@Configuration(proxyBeanMethods = false)
public class VocabularyFiles {

    @Bean
    public Countries countries() {
        return new Countries(rows("vocabulary/countries.csv", VocabularyFiles::country));
    }

    @Bean
    public ReviewCycles reviewCycles() {
        return new ReviewCycles(rows("vocabulary/review-cycles.csv", VocabularyFiles::cycle));
    }

    private static Country country(List<String> cells) {
        var region = absentIfEmpty(cells.get(4));
        var aliases = cells.get(5).isEmpty()
                ? List.<String>of()
                : List.of(cells.get(5).split(";"));
        return new Country(
                cells.get(0),
                absentIfEmpty(cells.get(1)),
                absentIfEmpty(cells.get(2)),
                cells.get(3),
                region == null ? null : Region.valueOf(region),
                aliases,
                Boolean.parseBoolean(cells.get(6)));
    }

    private static ReviewCycle cycle(List<String> cells) {
        return new ReviewCycle(
                Integer.parseInt(cells.get(0)), Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)));
    }

    private static @Nullable String absentIfEmpty(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static <T> List<T> rows(String path, Function<List<String>, T> reading) {
        try (var lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> reading.apply(Arrays.asList(line.split(",", -1))))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

package org.avert.recommendations.matrix;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.avert.recommendations.recommendation.AssessedRecommendation;
import org.avert.recommendations.vocabulary.Country;

/**
 * Recommendations of a State in one cycle, clustered by theme (¶29). Each stands once, under that of its themes which most
 * of the matrix shares; of equals, the first by name.
 */
public record CountryMatrix(Country country, int cycle, List<MatrixCluster> clusters) {
    private static final String NO_THEME = "No theme";

    public CountryMatrix {
        clusters = List.copyOf(clusters);
    }

    public static CountryMatrix of(Country country, int cycle, List<AssessedRecommendation> recommendations) {
        var shared = new HashMap<String, Integer>();
        recommendations.forEach(
                row -> row.recommendation().themes().forEach(theme -> shared.merge(theme, 1, Integer::sum)));
        var byTheme = recommendations.stream()
                .collect(Collectors.groupingBy(row -> placeOf(row, shared), TreeMap::new, Collectors.toList()));
        var clusters = byTheme.entrySet().stream()
                .map(entry -> new MatrixCluster(entry.getKey(), entry.getValue()))
                .toList();
        return new CountryMatrix(country, cycle, clusters);
    }

    private static String placeOf(AssessedRecommendation row, Map<String, Integer> shared) {
        return row.recommendation().themes().stream()
                .min(Comparator.comparing((String theme) -> -shared.getOrDefault(theme, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(NO_THEME);
    }

    public long recommendations() {
        return clusters.stream().mapToLong(cluster -> cluster.rows().size()).sum();
    }

    public long assessed() {
        return clusters.stream()
                .flatMap(cluster -> cluster.rows().stream())
                .filter(row -> row.assessment() != null)
                .count();
    }
}

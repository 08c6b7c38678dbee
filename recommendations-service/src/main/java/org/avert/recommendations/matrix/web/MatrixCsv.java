package org.avert.recommendations.matrix.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avert.recommendations.api.model.CountryMatrixDto;
import org.avert.recommendations.api.model.EvidenceDto;
import org.avert.recommendations.api.model.MatrixClusterDto;
import org.avert.recommendations.api.model.MatrixRowDto;
import org.avert.recommendations.csv.CsvEncoder;
import org.avert.recommendations.csv.CsvText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The matrix as a file for a spreadsheet: one row per recommendation. */
@Configuration(proxyBeanMethods = false)
class MatrixCsv {
    private static final List<String> HEADER = List.of(
            "Theme",
            "Recommendation",
            "Position",
            "Author",
            "Session",
            "Themes",
            "Assessment",
            "Narrative",
            "Evidence");

    @Bean
    CodecCustomizer matrixCodec() {
        return configurer ->
                configurer.customCodecs().register(new CsvEncoder<>(CountryMatrixDto.class, HEADER, MatrixCsv::rows));
    }

    private static List<String> rows(CountryMatrixDto matrix) {
        return matrix.getClusters().stream()
                .flatMap(cluster -> cluster.getRows().stream().map(row -> row(cluster, row)))
                .toList();
    }

    private static String row(MatrixClusterDto cluster, MatrixRowDto row) {
        var assessment = row.getAssessment();
        return CsvText.rowForSpreadsheets(List.of(
                cluster.getTheme(),
                row.getText(),
                shown(row.getPosition()),
                shown(row.getAuthorName()),
                shown(row.getSession()),
                String.join("; ", row.getThemes()),
                assessment == null ? "" : assessment.getGradeLabel(),
                assessment == null ? "" : assessment.getNarrative(),
                assessment == null
                        ? ""
                        : assessment.getEvidence().stream()
                                .map(MatrixCsv::shown)
                                .collect(Collectors.joining("; "))));
    }

    private static String shown(EvidenceDto evidence) {
        var paragraph = evidence.getParagraph();
        return Stream.of(
                        evidence.getTitle(),
                        evidence.getDocument(),
                        paragraph == null ? null : "para. " + paragraph,
                        evidence.getUrl())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

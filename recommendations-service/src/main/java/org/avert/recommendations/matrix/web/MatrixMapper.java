package org.avert.recommendations.matrix.web;

import static org.avert.recommendations.web.RecommendationDtos.toDto;

import org.avert.recommendations.api.model.CountryMatrixDto;
import org.avert.recommendations.api.model.MatrixClusterDto;
import org.avert.recommendations.api.model.MatrixRowDto;
import org.avert.recommendations.matrix.CountryMatrix;
import org.avert.recommendations.matrix.MatrixCluster;
import org.avert.recommendations.recommendation.AssessedRecommendation;
import org.avert.recommendations.web.RecommendationDtos;
import org.springframework.stereotype.Component;

@Component
class MatrixMapper {
    private final RecommendationDtos dtos;

    MatrixMapper(RecommendationDtos dtos) {
        this.dtos = dtos;
    }

    CountryMatrixDto matrix(CountryMatrix matrix) {
        var country = matrix.country();
        return new CountryMatrixDto(
                        country.code(),
                        country.name(),
                        matrix.cycle(),
                        Math.toIntExact(matrix.recommendations()),
                        Math.toIntExact(matrix.assessed()),
                        matrix.clusters().stream().map(this::cluster).toList())
                .region(toDto(country.region()));
    }

    private MatrixClusterDto cluster(MatrixCluster cluster) {
        return new MatrixClusterDto(
                cluster.theme(), cluster.rows().stream().map(this::row).toList());
    }

    private MatrixRowDto row(AssessedRecommendation row) {
        var it = row.recommendation();
        return new MatrixRowDto(it.id().value(), it.text(), it.themes())
                .position(toDto(it.position()))
                .author(it.author())
                .authorName(dtos.nameOf(it.author()))
                .session(it.session())
                .assessment(toDto(row.assessment()));
    }
}

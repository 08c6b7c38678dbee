package org.avert.recommendations.matrix.web;

import org.avert.recommendations.api.MatrixApi;
import org.avert.recommendations.api.model.CountryMatrixDto;
import org.avert.recommendations.matrix.MatrixService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class MatrixController implements MatrixApi {
    private final MatrixService matrices;
    private final MatrixMapper mapper;

    MatrixController(MatrixService matrices, MatrixMapper mapper) {
        this.matrices = matrices;
        this.mapper = mapper;
    }

    @Override
    public Mono<ResponseEntity<CountryMatrixDto>> getCountryMatrix(String state, @Nullable Integer cycle) {
        return matrices.of(state, cycle).map(mapper::matrix).map(ResponseEntity::ok);
    }
}

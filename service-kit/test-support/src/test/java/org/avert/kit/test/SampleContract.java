package org.avert.kit.test;

import io.swagger.v3.oas.models.OpenAPI;
import java.net.URISyntaxException;
import java.nio.file.Path;

final class SampleContract {

    private SampleContract() {}

    static OpenAPI visits() {
        return Contracts.parse(file());
    }

    static Path file() {
        try {
            return Path.of(SampleContract.class.getResource("/visits.yaml").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

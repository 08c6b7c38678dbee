package org.avert.facility.applications.web;

import java.net.URI;
import org.avert.facility.api.model.ApplicationDto;
import org.avert.facility.applications.Application;
import org.avert.kit.version.ETags;
import org.springframework.http.ResponseEntity;

final class ApplicationAnswers {
    private ApplicationAnswers() {}

    static ResponseEntity<ApplicationDto> answer(Application application) {
        return ResponseEntity.ok().eTag(ETags.of(application.version())).body(ApplicationMapper.toDto(application));
    }

    static ResponseEntity<ApplicationDto> created(Application application) {
        return ResponseEntity.created(URI.create(application.id().path()))
                .eTag(ETags.of(application.version()))
                .body(ApplicationMapper.toDto(application));
    }
}

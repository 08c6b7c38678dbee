package org.avert.facility.audit.web;

import org.avert.facility.api.AuditApi;
import org.avert.kit.audit.AuditReading;
import org.avert.kit.audit.AuditVerification;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class AuditController implements AuditApi {
    private final AuditReading audit;

    AuditController(AuditReading audit) {
        this.audit = audit;
    }

    @Override
    public Mono<ResponseEntity<AuditVerification>> verifyFacilityAudit() {
        return audit.verify("verifyFacilityAudit").map(ResponseEntity::ok);
    }
}

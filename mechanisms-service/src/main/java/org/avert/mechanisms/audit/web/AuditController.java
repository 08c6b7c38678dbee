package org.avert.mechanisms.audit.web;

import org.avert.kit.audit.AuditReading;
import org.avert.kit.audit.AuditVerification;
import org.avert.mechanisms.api.AuditApi;
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
    public Mono<ResponseEntity<AuditVerification>> verifyMechanismsAudit() {
        return audit.verify("verifyMechanismsAudit").map(ResponseEntity::ok);
    }
}

package org.avert.identity.audit.web;

import org.avert.identity.api.AuditApi;
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
    public Mono<ResponseEntity<AuditVerification>> verifyIdentityAudit() {
        return audit.verify("verifyIdentityAudit").map(ResponseEntity::ok);
    }
}

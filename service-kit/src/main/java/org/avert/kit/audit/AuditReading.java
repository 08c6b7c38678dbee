package org.avert.kit.audit;

import org.avert.kit.config.KitProperties;
import reactor.core.publisher.Mono;

/** The audit as an auditor reads it, which is itself a row. */
public final class AuditReading {
    private final Audit audit;
    private final AuditVerifier verifier;
    private final KitProperties kit;

    AuditReading(Audit audit, AuditVerifier verifier, KitProperties kit) {
        this.audit = audit;
        this.verifier = verifier;
        this.kit = kit;
    }

    public Mono<AuditVerification> verify(String operation) {
        return audit.read(operation, "audit", kit.contract()).then(verifier.verify());
    }
}

package org.avert.facility.cases;

import java.time.Instant;
import org.avert.kit.audit.Audit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes note of the steps of cases, in the transaction of the change that each tells of, and on the audit record. */
@Component
public class CaseLog {
    private final CaseRecords records;
    private final Audit audit;

    CaseLog(CaseRecords records, Audit audit) {
        this.records = records;
        this.audit = audit;
    }

    /** Opens the case unless the facility knows it already. */
    public Mono<Void> open(String reference, String title, String state, Instant at) {
        return records.open(reference, title, state, at);
    }

    public Mono<Void> record(CaseStep step) {
        return audit.intent(step.kind(), step.objectType(), step.objectId())
                .then(records.add(step))
                .then(audit.outcome(step.kind(), step.objectType(), step.objectId()));
    }
}

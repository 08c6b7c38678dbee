package org.avert.kit.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Walks chains and says where one was tampered with. */
public final class AuditVerifier {
    private final AuditLog log;

    public AuditVerifier(AuditLog log) {
        this.log = log;
    }

    public Flux<Finding> verifyAll() {
        return log.chains().concatMap(this::verify);
    }

    public Mono<Finding> verify(UUID chain) {
        return log.rows(chain).reduce(Finding.start(chain), Finding::with);
    }

    /**
     * What a walk found.
     *
     * @param rows rows that are intact, from the start
     * @param head hash of the last of them, to be compared with a head noted elsewhere
     * @param brokenAt place of the first row that is not intact or whose predecessor is missing
     */
    public record Finding(
            UUID chain, long rows, String head, @Nullable Long brokenAt) {

        public boolean isIntact() {
            return brokenAt == null;
        }

        static Finding start(UUID chain) {
            return new Finding(chain, 0, AuditRow.GENESIS, null);
        }

        Finding with(AuditRow row) {
            if (brokenAt != null) {
                return this;
            }
            var follows = row.seq() == rows + 1 && row.previous().equals(head) && row.isIntact();
            return follows
                    ? new Finding(chain, row.seq(), row.hash(), null)
                    : new Finding(chain, rows, head, row.seq());
        }
    }
}

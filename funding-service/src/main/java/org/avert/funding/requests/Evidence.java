package org.avert.funding.requests;

import java.util.EnumSet;
import java.util.Set;
import org.avert.funding.sources.EvidenceKind;

/** What stands behind a request (¶54). */
public record Evidence(Set<EvidenceKind> kinds) {

    public Evidence {
        kinds = Set.copyOf(kinds);
    }

    public boolean has(EvidenceKind kind) {
        return kinds.contains(kind);
    }

    public boolean isComplete() {
        return kinds.containsAll(EnumSet.allOf(EvidenceKind.class));
    }
}

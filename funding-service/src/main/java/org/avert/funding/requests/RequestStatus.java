package org.avert.funding.requests;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where a request stands, and the table of what may follow. */
public enum RequestStatus {
    DRAFT,
    AWAITING_CONSENT,
    CONSENTED,
    PUBLISHED,
    CLOSED,
    WITHDRAWN;

    private static final Map<RequestStatus, Map<RequestStep, RequestStatus>> MOVES = new EnumMap<>(Map.of(
            DRAFT, Map.of(RequestStep.WRITE_TEXT, AWAITING_CONSENT, RequestStep.CLOSE, WITHDRAWN),
            AWAITING_CONSENT,
                    Map.of(
                            RequestStep.WRITE_TEXT, AWAITING_CONSENT,
                            RequestStep.CONSENT, CONSENTED,
                            RequestStep.CLOSE, WITHDRAWN),
            CONSENTED,
                    Map.of(
                            RequestStep.WRITE_TEXT, AWAITING_CONSENT,
                            RequestStep.PUBLISH, PUBLISHED,
                            RequestStep.CLOSE, WITHDRAWN),
            PUBLISHED, Map.of(RequestStep.WRITE_TEXT, AWAITING_CONSENT, RequestStep.CLOSE, CLOSED),
            CLOSED, Map.of(),
            WITHDRAWN, Map.of()));

    /** In the order of {@link RequestStep}. */
    public Set<RequestStep> allowedSteps() {
        return new TreeSet<>(moves().keySet());
    }

    /** @throws StepRefused when the table has no such move */
    RequestStatus after(RequestStep step) {
        var next = moves().get(step);
        if (next == null) {
            throw new StepRefused(this, step);
        }
        return next;
    }

    public boolean isPublic() {
        return this == PUBLISHED || this == CLOSED;
    }

    public boolean hasEnded() {
        return this == CLOSED || this == WITHDRAWN;
    }

    private Map<RequestStep, RequestStatus> moves() {
        return MOVES.getOrDefault(this, Map.of());
    }
}

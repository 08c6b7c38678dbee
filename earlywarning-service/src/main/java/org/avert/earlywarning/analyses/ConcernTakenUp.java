package org.avert.earlywarning.analyses;

import java.util.List;

/** What mechanisms-service is told of its concerns: the case that they led to (¶25, 26). */
public record ConcernTakenUp(String caseReference, String title, List<String> concernIds) {
    public static final String TYPE = "org.avert.earlywarning.concern-taken-up";

    public ConcernTakenUp {
        concernIds = List.copyOf(concernIds);
    }
}

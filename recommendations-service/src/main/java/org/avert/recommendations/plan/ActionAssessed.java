package org.avert.recommendations.plan;

import org.avert.kit.problem.Conflict;

public final class ActionAssessed extends Conflict {
    private static final long serialVersionUID = 1L;

    ActionAssessed(ActionId id) {
        super("The action " + id + " is ASSESSED; only one that is DONE can be answered by an assessment.");
    }
}

package org.avert.recommendations.importing;

import org.avert.kit.jobs.JobState;
import org.avert.kit.problem.Conflict;

public final class ImportOver extends Conflict {
    private static final long serialVersionUID = 1L;

    ImportOver(JobState state) {
        super("The import is over (" + state + "); only one that is queued or running can be cancelled.");
    }
}

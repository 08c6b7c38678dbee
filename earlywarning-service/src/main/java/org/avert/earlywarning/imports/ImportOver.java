package org.avert.earlywarning.imports;

import org.avert.kit.jobs.JobState;
import org.avert.kit.problem.Conflict;

/** What is over cannot be cancelled. */
public class ImportOver extends Conflict {
    private static final long serialVersionUID = 1L;

    ImportOver(JobState state) {
        super("The import is " + state + "; it allows nothing more.");
    }
}

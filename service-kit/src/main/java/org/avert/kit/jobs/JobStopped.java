package org.avert.kit.jobs;

/** The owner cancelled the job. */
final class JobStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobStopped() {
        super("cancelled", null, false, false);
    }
}

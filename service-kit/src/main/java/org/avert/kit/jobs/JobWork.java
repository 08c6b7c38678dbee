package org.avert.kit.jobs;

import org.reactivestreams.Publisher;

/** What a job does. Completion is success; a {@code ProblemException} is told to the owner, any other error is not. */
@FunctionalInterface
public interface JobWork {

    Publisher<?> run(JobProgress progress);
}

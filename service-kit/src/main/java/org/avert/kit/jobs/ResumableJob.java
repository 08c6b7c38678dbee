package org.avert.kit.jobs;

/** Kind of job that can be run again from its id alone after its service died; its work is idempotent. */
public interface ResumableJob {

    String kind();

    JobWork resume(Job job);
}

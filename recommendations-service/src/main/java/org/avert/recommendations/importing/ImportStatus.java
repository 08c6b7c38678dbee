package org.avert.recommendations.importing;

import org.avert.kit.jobs.Job;

/** An import and how its job stands. */
public record ImportStatus(Import file, Job job) {}

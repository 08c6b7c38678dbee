package org.avert.recommendations.casefile;

import java.time.Instant;

/**
 * One step of a case.
 *
 * @param step kind in kebab case
 * @param actor office or service, never a name
 * @param state state of the object after it
 * @param resource path of the object below this service
 */
public record CaseStep(Instant at, String step, String actor, String summary, String state, String resource) {}

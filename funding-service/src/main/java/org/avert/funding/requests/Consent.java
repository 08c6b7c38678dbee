package org.avert.funding.requests;

import java.time.Instant;

/** The State's consent to one text, named by its hash. */
public record Consent(String sha256, Instant givenAt) {}

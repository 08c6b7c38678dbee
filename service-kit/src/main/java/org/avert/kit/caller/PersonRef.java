package org.avert.kit.caller;

/** A person or client as its realm names it: issuer and subject together, never an e-mail address. */
public record PersonRef(String issuer, String subject) {}

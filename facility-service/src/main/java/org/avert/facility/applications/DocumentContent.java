package org.avert.facility.applications;

/** A document with its bytes. */
public record DocumentContent(Document document, byte[] bytes) {}

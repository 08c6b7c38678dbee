package org.avert.funding.requests;

public enum RequestStep {
    WRITE_TEXT,
    CONSENT,
    PUBLISH,
    CLOSE
}

package org.avert.funding.requests;

import java.util.UUID;

/** Identifier of a request's file, on the confidential side only. */
public record RequestId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

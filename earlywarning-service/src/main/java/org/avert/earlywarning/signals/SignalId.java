package org.avert.earlywarning.signals;

import java.util.UUID;

/** Identity of a signal. */
public record SignalId(UUID value) {

    public static SignalId random() {
        return new SignalId(UUID.randomUUID());
    }
}

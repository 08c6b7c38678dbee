package org.avert.kit.outgoing;

/** An address that this platform does not call. The message names no address: it may be shown to whoever asked. */
public final class DestinationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DestinationRefused(String fact) {
        super(fact);
    }
}

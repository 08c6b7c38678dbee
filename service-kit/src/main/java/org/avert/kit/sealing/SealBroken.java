package org.avert.kit.sealing;

/** A sealed value did not open: it was changed, belongs elsewhere, or its key is gone. */
public class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealBroken(Throwable cause) {
        super("a sealed value did not open", cause);
    }
}

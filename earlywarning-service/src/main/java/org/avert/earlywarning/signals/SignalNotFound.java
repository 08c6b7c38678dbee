package org.avert.earlywarning.signals;

import org.avert.kit.problem.NotFound;

/** There is no such signal, or none that the caller may see. */
public class SignalNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public SignalNotFound() {
        super("signal");
    }
}

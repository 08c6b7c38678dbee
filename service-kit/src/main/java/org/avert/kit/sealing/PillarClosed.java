package org.avert.kit.sealing;

import org.avert.kit.caller.Pillar;
import org.avert.kit.problem.Unavailable;

/** The pillar's key is not here, or no more: nothing of that pillar is sealed or opened. */
public class PillarClosed extends Unavailable {
    private static final long serialVersionUID = 1L;

    PillarClosed(Pillar pillar) {
        super("What " + pillar.realm() + " has sealed is closed.");
    }
}

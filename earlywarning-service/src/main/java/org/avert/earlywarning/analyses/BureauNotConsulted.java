package org.avert.earlywarning.analyses;

import org.avert.kit.problem.Conflict;

/** The President decides in consultation with the Bureau (¶72). */
public class BureauNotConsulted extends Conflict {
    private static final long serialVersionUID = 1L;

    BureauNotConsulted(Stage stage) {
        super("The case is " + stage + " and no member of the Bureau has given a view in this round; it allows "
                + Move.GIVE_VIEW + " first.");
    }
}

package org.avert.sample.letters;

import org.avert.sample.visits.web.VisitController;

/** Breaks a rule: reaches into another feature's web package. */
class Letters {

    String greet(VisitController controller) {
        return controller.greeting();
    }
}

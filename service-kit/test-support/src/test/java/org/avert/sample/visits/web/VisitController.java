package org.avert.sample.visits.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;

/** Breaks rules: public, no generated interface, a value injected by name. */
@RestController
public class VisitController {

    private final String greeting;

    VisitController(@Value("${greeting}") String greeting) {
        this.greeting = greeting;
    }

    public String greeting() {
        return greeting;
    }
}

package org.avert.portal.home;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

@Controller
class HomeController {

    private static final List<String> STAGES = List.of("signal", "decision", "help", "money", "change");
    private static final List<Entry> ENTRIES = List.of(
            new Entry("donors", "/funding"),
            new Entry("states", "/signin"),
            new Entry("geneva", "/board"),
            new Entry("country-teams", "/recommendations"),
            new Entry("committee", "/cases"),
            new Entry("sources", "/report"),
            new Entry("integrators", "/docs"));

    @GetMapping("/")
    Rendering home() {
        return Rendering.view("home/home")
                .modelAttribute("stages", STAGES)
                .modelAttribute("entries", ENTRIES)
                .build();
    }

    /** A kind of user and where that user starts. */
    record Entry(String who, String path) {}
}

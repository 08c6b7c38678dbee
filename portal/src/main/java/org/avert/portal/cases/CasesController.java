package org.avert.portal.cases;

import java.util.Locale;
import org.avert.portal.states.StateNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
class CasesController {

    private static final String REFERENCE = "AV-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}";

    private final Cases cases;
    private final StateNames states;

    CasesController(Cases cases, StateNames states) {
        this.cases = cases;
        this.states = states;
    }

    @GetMapping("/cases")
    Mono<Rendering> mine() {
        return Mono.zip(cases.mine(), states.names())
                .map(found -> Rendering.view("cases/list")
                        .modelAttribute("cases", found.getT1())
                        .modelAttribute("states", found.getT2())
                        .build());
    }

    /** A reference typed by hand: case and stray spaces do not matter. */
    @GetMapping(path = "/cases", params = "reference")
    Mono<Rendering> find(@RequestParam String reference) {
        var written = reference.strip().toUpperCase(Locale.ROOT);
        return written.matches(REFERENCE)
                ? Mono.just(Rendering.redirectTo("/cases/" + written).build())
                : mine().map(page -> Rendering.view("cases/list")
                        .model(page.modelAttributes())
                        .modelAttribute("wrong", reference)
                        .build());
    }

    @GetMapping("/cases/{reference:" + REFERENCE + "}")
    Mono<Rendering> show(@PathVariable String reference) {
        return Mono.zip(cases.thread(reference), states.names())
                .map(found -> Rendering.view("cases/case")
                        .modelAttribute("thread", found.getT1())
                        .modelAttribute("states", found.getT2())
                        .modelAttribute("stages", Stage.values())
                        .build());
    }
}

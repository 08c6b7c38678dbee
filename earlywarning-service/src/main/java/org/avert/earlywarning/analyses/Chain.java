package org.avert.earlywarning.analyses;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Callers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How any step is taken: found from the caller's desk, moved by the state machine, stored with its reasons, audited. */
@Component
class Chain {
    private final Analyses analyses;
    private final Audit audit;
    private final Clock clock;

    Chain(Analyses analyses, Audit audit, Clock clock) {
        this.analyses = analyses;
        this.audit = audit;
        this.clock = clock;
    }

    /** The whole file, for the rules; what is given out is what the desk may see. */
    Mono<File> file(AnalysisId id) {
        return Callers.current()
                .flatMap(caller -> analyses.find(id, Desk.of(caller)))
                .switchIfEmpty(Mono.error(AnalysisNotFound::new));
    }

    Mono<File> take(
            File file,
            Move move,
            String office,
            @Nullable String reasons,
            BiFunction<Analysis, Instant, Analysis> transition) {
        return advance(file.analysis(), move, office, reasons, transition).flatMap(this::seen);
    }

    /** The same where no file is given out. */
    Mono<Analysis> advance(
            Analysis analysis,
            Move move,
            String office,
            @Nullable String reasons,
            BiFunction<Analysis, Instant, Analysis> transition) {
        return Mono.fromCallable(() -> transition.apply(analysis, clock.instant()))
                .flatMap(next -> save(next, move.step(), office, reasons));
    }

    /** A step that leaves the stage as it is. */
    Mono<File> note(Analysis analysis, String step, String office, String reasons) {
        return Mono.fromCallable(() -> analysis.noted(clock.instant()))
                .flatMap(next -> save(next, step, office, reasons))
                .flatMap(this::seen);
    }

    private Mono<Analysis> save(Analysis next, String step, String office, @Nullable String reasons) {
        var id = next.id().value().toString();
        return Callers.current()
                .map(caller -> new Step(next.updatedAt(), step, office, next.stage(), reasons, caller.person()))
                .flatMap(taken -> audit.intent(step, AnalysisService.KIND, id).then(analyses.save(next, taken)))
                .flatMap(saved -> audit.outcome(step, AnalysisService.KIND, id).thenReturn(saved));
    }

    Mono<File> seen(Analysis analysis) {
        return Callers.current()
                .map(Desk::of)
                .flatMap(desk -> analyses.find(analysis.id(), desk).map(file -> file.seenFrom(desk)));
    }
}

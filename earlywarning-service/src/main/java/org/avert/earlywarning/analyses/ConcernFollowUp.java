package org.avert.earlywarning.analyses;

import java.util.List;
import org.avert.earlywarning.patterns.PatternService;
import org.avert.kit.handover.Handover;
import org.avert.kit.handover.Handovers;
import org.avert.kit.handover.Outbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A concern does not lead nowhere: those who raised it learn the case. */
@Component
class ConcernFollowUp {
    private final PatternService patterns;
    private final Handovers handovers;
    private final Outbox outbox;

    ConcernFollowUp(PatternService patterns, Handovers handovers, Outbox outbox) {
        this.patterns = patterns;
        this.handovers = handovers;
        this.outbox = outbox;
    }

    Mono<Void> tell(Analysis analysis) {
        return patterns.concerns(analysis.pattern())
                .filter(concerns -> !concerns.isEmpty())
                .map(concerns -> takenUp(analysis, concerns))
                .flatMap(outbox::add);
    }

    /** Under the pattern, not the case: a mechanism that is away must not hold up what the case hands over. */
    private Handover takenUp(Analysis analysis, List<String> concerns) {
        var told = new ConcernTakenUp(
                analysis.reference().value(), analysis.dossier().title(), concerns);
        return handovers.of(ConcernTakenUp.TYPE, analysis.pattern().value().toString(), told);
    }
}

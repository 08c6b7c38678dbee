package org.avert.earlywarning.breakglass;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.avert.earlywarning.analyses.AnalysisId;
import org.avert.earlywarning.analyses.AnalysisNotFound;
import org.avert.earlywarning.analyses.Desk;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.confidentiality.Opening;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Opens analyses in an emergency, and lets their owners see and end it. */
@Service
public class BreakGlassService {
    private static final String ANALYSIS = "analysis";

    private final Openings openings;
    private final Audit audit;
    private final Clock clock;

    BreakGlassService(Openings openings, Audit audit, Clock clock) {
        this.openings = openings;
        this.audit = audit;
        this.clock = clock;
    }

    public Mono<AnalysisOpening> open(AnalysisId id, String reason, Duration length) {
        return Callers.current().flatMap(caller -> open(id, opening(caller, reason, length)));
    }

    private Mono<AnalysisOpening> open(AnalysisId id, Opening opening) {
        return audited("breakGlass", id, openings.add(id, opening).switchIfEmpty(Mono.error(AnalysisNotFound::new)));
    }

    private Opening opening(Caller caller, String reason, Duration length) {
        return Opening.of(
                caller.person(), caller.office(), reason, clock.instant().truncatedTo(ChronoUnit.MICROS), length);
    }

    public Mono<Page<AnalysisOpening>> list(int limit, @Nullable String cursor) {
        return Callers.current().flatMap(caller -> openings.list(Desk.of(caller), limit, cursor));
    }

    /** The file is closed to the person with the next request. */
    public Mono<AnalysisOpening> end(AnalysisId id, UUID opening) {
        return audited(
                "endBreakGlass",
                id,
                owned(id, opening)
                        .flatMap(found -> openings.end(opening, clock.instant()))
                        .then(Mono.defer(() -> owned(id, opening))));
    }

    private Mono<AnalysisOpening> owned(AnalysisId id, UUID opening) {
        return Callers.current()
                .flatMap(caller -> openings.find(id, opening, Desk.of(caller)))
                .switchIfEmpty(Mono.error(OpeningNotFound::new));
    }

    private <T> Mono<T> audited(String operation, AnalysisId id, Mono<T> change) {
        var object = id.value().toString();
        return audit.intent(operation, ANALYSIS, object)
                .then(change)
                .flatMap(done -> audit.outcome(operation, ANALYSIS, object).thenReturn(done));
    }
}

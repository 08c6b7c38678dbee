package org.avert.earlywarning.analyses;

import java.time.Clock;
import java.util.List;
import org.avert.earlywarning.patterns.Pattern;
import org.avert.earlywarning.patterns.PatternId;
import org.avert.earlywarning.patterns.PatternService;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Opens analyses and shows them to those who may see them. */
@Service
public class AnalysisService {
    static final String KIND = "analysis";

    private final Analyses analyses;
    private final PatternService patterns;
    private final ConcernFollowUp concerns;
    private final Audit audit;
    private final Clock clock;

    AnalysisService(Analyses analyses, PatternService patterns, ConcernFollowUp concerns, Audit audit, Clock clock) {
        this.analyses = analyses;
        this.patterns = patterns;
        this.concerns = concerns;
        this.audit = audit;
        this.clock = clock;
    }

    /** The case reference is born here; the analyst who opens the analysis is assigned to it. */
    public Mono<File> open(PatternId pattern, String title) {
        return Mono.zip(pattern(pattern), Callers.current())
                .flatMap(found -> open(found.getT1().takenUp(clock.instant()), found.getT1(), title, found.getT2()));
    }

    private Mono<Pattern> pattern(PatternId id) {
        return patterns.find(id)
                .switchIfEmpty(Mono.error(() -> new Unprocessable(
                        "There is no such pattern.", FieldError.at("/patternId", "is not the id of a pattern"))));
    }

    private Mono<File> open(Pattern taken, Pattern pattern, String title, Caller caller) {
        var analysis = Analysis.open(pattern, title, clock.instant());
        var id = analysis.id().value().toString();
        var analyst = new NamedReader(caller.person(), NamedReader.Duty.ANALYST);
        return audit.intent("openAnalysis", KIND, id)
                .then(patterns.update(taken))
                .then(analyses.open(analysis, analyst, firstSteps(analysis, pattern, caller)))
                .then(concerns.tell(analysis))
                .then(audit.outcome("openAnalysis", KIND, id))
                .then(find(analysis.id(), Desk.of(caller)));
    }

    private static List<Step> firstSteps(Analysis analysis, Pattern pattern, Caller caller) {
        return List.of(
                new Step(
                        pattern.raisedAt(),
                        "pattern-raised",
                        "earlywarning",
                        analysis.stage(),
                        pattern.summary(),
                        caller.person()),
                new Step(
                        analysis.createdAt(),
                        "analysis-opened",
                        "analyst",
                        analysis.stage(),
                        analysis.dossier().title(),
                        caller.person()));
    }

    /** So that what the caller may not see is not found before anything else is said about it. */
    public Mono<Void> demandVisible(AnalysisId id) {
        return Callers.current().flatMap(caller -> find(id, Desk.of(caller))).then();
    }

    public Mono<File> get(AnalysisId id) {
        return Callers.current()
                .flatMap(caller -> find(id, Desk.of(caller)))
                .flatMap(file ->
                        audit.read("getAnalysis", KIND, id.value().toString()).thenReturn(file));
    }

    /** The analysis of a case, empty when the caller may see none. */
    public Mono<File> get(CaseReference reference) {
        return Callers.current()
                .map(Desk::of)
                .flatMap(desk -> analyses.find(reference, desk).map(file -> file.seenFrom(desk)));
    }

    public Mono<Page<Analysis>> list(AnalysisFilter filter, int limit, @Nullable String cursor) {
        return Callers.current().flatMap(caller -> analyses.list(filter, Desk.of(caller), limit, cursor));
    }

    private Mono<File> find(AnalysisId id, Desk desk) {
        return analyses.find(id, desk)
                .map(file -> file.seenFrom(desk))
                .switchIfEmpty(Mono.error(AnalysisNotFound::new));
    }
}

package org.avert.facility.screening;

import java.util.List;
import org.avert.facility.applications.Application;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.applications.ApplicationNotFound;
import org.avert.facility.applications.Applications;
import org.avert.facility.committee.CriteriaVersions;
import org.avert.facility.readers.Reader;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Scores: given sealed, read within the seal. */
@Service
public class ScoreService {
    private final Applications applications;
    private final SealedScoring scoring;
    private final CriteriaVersions criteria;
    private final Scores scores;
    private final Audit audit;

    ScoreService(
            Applications applications, SealedScoring scoring, CriteriaVersions criteria, Scores scores, Audit audit) {
        this.applications = applications;
        this.scoring = scoring;
        this.criteria = criteria;
        this.scores = scores;
        this.audit = audit;
    }

    public Mono<Score> submit(ApplicationId id, ScoreSheet sheet) {
        return Callers.current()
                .flatMap(caller -> lock(id, caller)
                        .doOnNext(Application::allowsScores)
                        .flatMap(application -> checked(application, sheet)
                                .flatMap(filled -> scoring.seal(application, caller.person(), filled))));
    }

    /** The scores that the caller may read. */
    public Mono<List<Score>> readable(ApplicationId id) {
        return Callers.current()
                .flatMap(caller ->
                        scores.readable(id, Reader.of(caller).ofScreening()).collectList())
                .flatMap(found ->
                        audit.read("getScores", "application", id.toString()).thenReturn(found));
    }

    private Mono<Application> lock(ApplicationId id, Caller caller) {
        return applications
                .lock(id, Reader.of(caller).ofScreening())
                .switchIfEmpty(Mono.error(ApplicationNotFound::new));
    }

    private Mono<ScoreSheet> checked(Application application, ScoreSheet sheet) {
        return criteria.of(application.submitted().criteriaVersion()).map(sheet::checked);
    }
}

package org.avert.recommendations.casefile;

import java.time.Clock;
import org.avert.kit.caller.Callers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes steps of cases, in the transaction of the change that they tell. */
@Component
public class CaseLog {
    private static final int LONGEST_SUMMARY = 500;

    private final CaseFiles cases;
    private final Clock clock;

    CaseLog(CaseFiles cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    public Mono<Void> write(CaseEntry entry) {
        return Callers.current()
                .map(caller -> step(entry, caller.office()))
                .flatMap(step -> cases.add(entry.reference(), entry.title(), entry.about(), step));
    }

    private CaseStep step(CaseEntry entry, String actor) {
        var summary = entry.summary().length() <= LONGEST_SUMMARY
                ? entry.summary()
                : entry.summary().substring(0, LONGEST_SUMMARY);
        return new CaseStep(clock.instant(), entry.step(), actor, summary, entry.state(), entry.resource());
    }
}

package org.avert.facility.committee;

import java.time.Clock;
import java.util.List;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The criteria in force and the adoption of new ones. */
@Service
public class CriteriaService {
    private final CriteriaVersions versions;
    private final Clock clock;

    CriteriaService(CriteriaVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    public Mono<ScreeningCriteria> current() {
        return versions.current();
    }

    public Mono<ScreeningCriteria> adopt(@Nullable String ifMatch, String reason, List<Criterion> criteria) {
        return versions.current()
                .doOnNext(current -> ETags.require(ifMatch, current.version()))
                .map(current -> current.adopted(reason, criteria, clock.instant()))
                .flatMap(next -> versions.add(next).thenReturn(next));
    }
}

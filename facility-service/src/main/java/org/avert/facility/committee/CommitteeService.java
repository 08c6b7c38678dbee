package org.avert.facility.committee;

import java.time.Clock;
import java.util.List;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Records who sits on the committee. */
@Service
public class CommitteeService {
    private final Committees committees;
    private final Clock clock;

    CommitteeService(Committees committees, Clock clock) {
        this.committees = committees;
        this.clock = clock;
    }

    public Mono<Committee> current() {
        return committees.current();
    }

    public Mono<Committee> compose(@Nullable String ifMatch, List<Seat> members, List<Seat> alternates) {
        return committees
                .lock()
                .doOnNext(committee -> ETags.require(ifMatch, committee.version()))
                .map(committee -> committee.composed(members, alternates))
                .flatMap(next -> committees.replace(next, clock.instant()).thenReturn(next));
    }
}

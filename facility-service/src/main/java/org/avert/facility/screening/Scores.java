package org.avert.facility.screening;

import java.time.Instant;
import java.util.List;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.readers.Reader;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Scores, sealed and opened. */
public interface Scores {

    /** All of a round, for the rules alone: nobody is shown them. */
    Flux<Score> ofRound(ApplicationId application, int round);

    /** Those that the reader may read: the opened ones, and the own. */
    Flux<Score> readable(ApplicationId application, Reader reader);

    /** Fails when the author has scored in this round. */
    Mono<Void> add(Score score);

    Mono<Void> open(List<Score> scores, Instant at);
}

package org.avert.mechanisms.figures;

import java.time.Clock;
import java.time.Year;
import org.avert.kit.problem.NotFound;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** One table for each year that is over: a year that still runs would tell, from one day to the next, what came in between. */
@Service
public class FigureService {
    private final CommunicationCounts counts;
    private final Clock clock;

    FigureService(CommunicationCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    public Mono<CommunicationFigures> of(Year year) {
        return year.isBefore(Year.now(clock))
                ? counts.of(year).collectList().map(counted -> CommunicationFigures.of(year, counted))
                : Mono.error(() -> new NotFound("table of figures"));
    }
}

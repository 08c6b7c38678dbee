package org.avert.mechanisms.figures;

import java.time.Year;
import reactor.core.publisher.Flux;

/** What there is to count. */
public interface CommunicationCounts {

    /** Each communication received in the year, with nothing in it that is sealed. */
    Flux<CountedCommunication> of(Year year);
}

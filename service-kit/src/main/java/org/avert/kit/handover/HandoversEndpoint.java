package org.avert.kit.handover;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import reactor.core.publisher.Mono;

/** For operators, on the management port: how many wait, what is parked and why, and another try. */
@Endpoint(id = "handovers")
public class HandoversEndpoint {
    private final HandoverSource source;
    private final RelaySignal signal;

    HandoversEndpoint(HandoverSource source, RelaySignal signal) {
        this.source = source;
        this.signal = signal;
    }

    @ReadOperation
    public Mono<View> handovers() {
        return Mono.zip(source.counts(), source.listParked().collectList(), View::new);
    }

    /** Makes a parked hand-over due again. */
    @WriteOperation
    public Mono<Map<String, Boolean>> replay(@Selector UUID id) {
        return source.replay(id).doOnNext(replayed -> signal.wake()).map(replayed -> Map.of("replayed", replayed));
    }

    public record View(HandoverCounts counts, List<ParkedHandover> parked) {}
}

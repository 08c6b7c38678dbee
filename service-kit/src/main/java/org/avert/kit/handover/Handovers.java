package org.avert.kit.handover;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Makes hand-overs and reads their data back. */
public final class Handovers {
    private final Clock clock;
    private final JsonMapper json;

    Handovers(Clock clock, JsonMapper json) {
        this.clock = clock;
        this.json = json;
    }

    /** @param data anything that becomes a JSON object, such as the peer's generated model */
    public Handover of(String type, String subject, Object data) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Handover(UUID.randomUUID(), type, subject, now, json.valueToTree(data));
    }

    /**
     * A hand-over in the model generated of the receiver's contract, so that the two are held to each other when they
     * are built.
     *
     * @param service name of the service that hands over
     */
    public <T> T envelope(Handover handover, String service, Class<T> model) {
        return json.convertValue(CloudEventEnvelope.of(handover, service), model);
    }

    public <T> T data(Handover handover, Class<T> type) {
        return json.treeToValue(handover.data(), type);
    }
}

package org.avert.kit.handover;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A hand-over as a CloudEvent 1.0 in JSON. */
public record CloudEventEnvelope(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        JsonNode data) {
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    /** @param service name of the service that hands over, which becomes the source {@code /name} */
    public static CloudEventEnvelope of(Handover handover, String service) {
        return new CloudEventEnvelope(
                "1.0",
                handover.id(),
                "/" + service,
                handover.type(),
                handover.subject(),
                handover.time(),
                "application/json",
                handover.data());
    }
}

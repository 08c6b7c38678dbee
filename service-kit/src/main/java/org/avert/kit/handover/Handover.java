package org.avert.kit.handover;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What one service tells another.
 *
 * @param id event id, and the key under which the receiver takes it once
 * @param type such as {@code org.avert.earlywarning.referral-made}
 * @param subject case reference, or the resource where no case is open yet; hand-overs of one subject keep their order
 * @param time when the change was made, to the millisecond
 * @param data body by the receiver's contract, without the envelope
 */
public record Handover(UUID id, String type, String subject, Instant time, JsonNode data) {}

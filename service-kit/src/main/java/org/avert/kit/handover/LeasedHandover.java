package org.avert.kit.handover;

import java.util.UUID;

/**
 * A hand-over that this instance alone may deliver for a while.
 *
 * @param attempt number of this attempt, from 1
 * @param lease what shows that the lease is still ours
 * @param place where the store keeps it
 */
public record LeasedHandover(Handover handover, int attempt, UUID lease, String place) {}

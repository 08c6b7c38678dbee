package org.avert.recommendations.plan;

import java.util.UUID;

/** Names an implementation action. */
public record ActionId(UUID value) {

    public static ActionId random() {
        return new ActionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.avert.recommendations.importing;

import java.util.UUID;

/** Names an import and its job. */
public record ImportId(UUID value) {

    public static ImportId random() {
        return new ImportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

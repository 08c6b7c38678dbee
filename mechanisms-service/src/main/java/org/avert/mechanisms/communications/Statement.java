package org.avert.mechanisms.communications;

import org.jspecify.annotations.Nullable;

/**
 * What an author sends; sealed at rest.
 *
 * @param text what happened
 * @param attemptedRemedies what was tried in the country
 * @param contact how to reach the author, who need not say
 */
public record Statement(
        String text,
        @Nullable String attemptedRemedies,
        @Nullable String contact) {

    @Override
    public String toString() {
        return "Statement[sealed]";
    }
}

package org.avert.recommendations.recommendation;

import java.util.List;
import org.avert.recommendations.vocabulary.Country;
import org.jspecify.annotations.Nullable;

/**
 * What a recommendation says, as one source has it.
 *
 * @param body mechanism that made it
 * @param state State under review
 * @param text white space settled, entities decoded
 * @param author State that made it
 * @param session session of the Working Group on the Universal Periodic Review
 * @param cycle cycle of the session
 * @param position position of the State under review
 * @param actionCategory 1 (minimal) to 5 (specific), absent where the source has none
 * @param themes as the source names them
 */
public record RecommendationContent(
        String body,
        Country state,
        String text,
        Country author,
        int session,
        int cycle,
        Position position,
        @Nullable Integer actionCategory,
        List<String> themes) {

    public static final int SPECIFIC = 5;

    public RecommendationContent {
        themes = List.copyOf(themes);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a recommendation has a text");
        }
        if (actionCategory != null && (actionCategory < 1 || actionCategory > SPECIFIC)) {
            throw new IllegalArgumentException("action categories are 1 to " + SPECIFIC);
        }
    }

    /** What makes two rows the same recommendation where the source has neither symbol nor paragraph. */
    public Fingerprint naturalKey() {
        return Fingerprint.of(body, state.code(), Fingerprint.folded(text), author.code(), Integer.toString(session));
    }
}

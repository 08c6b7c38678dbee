package org.avert.kit.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.avert.kit.caller.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands.
 *
 * @param kind what it does, in kebab case
 * @param owner who started it
 * @param total how much there is to do, {@code null} while that is not known
 * @param done how much is done
 * @param counts what came of it, by the words of the kind (such as {@code imported}, {@code quarantined})
 * @param problem why it failed, for people
 */
public record Job(
        UUID id,
        String kind,
        PersonRef owner,
        JobState state,
        @Nullable Long total,
        long done,
        Map<String, Long> counts,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    public boolean hasEnded() {
        return state.isEnd();
    }
}

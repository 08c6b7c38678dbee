package org.avert.kit.version;

import org.avert.kit.problem.PreconditionFailed;
import org.avert.kit.problem.PreconditionRequired;
import org.jspecify.annotations.Nullable;

/** Entity tags made of a resource's version (RFC 9110 §8.8.3, §13.1.1). */
public final class ETags {
    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Holds an update to the version that its caller read.
     *
     * @throws PreconditionRequired when there is no {@code If-Match}
     * @throws PreconditionFailed when it names another version
     */
    public static void require(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired("Send the ETag you last read in If-Match.");
        }
        if (!ifMatch.strip().equals("*") && !ifMatch.strip().equals(of(current))) {
            throw new PreconditionFailed("You read " + ifMatch.strip() + "; it is " + of(current) + " now.");
        }
    }
}

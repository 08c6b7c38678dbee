package org.avert.funding.states;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is commonly known of a State.
 *
 * @param code ISO 3166-1 alpha-3
 * @param region regional group, {@code null} for the few that have none
 */
public record StateProfile(String code, @Nullable Region region, Set<StateGroup> groups) {

    public StateProfile {
        groups = Set.copyOf(groups);
    }
}

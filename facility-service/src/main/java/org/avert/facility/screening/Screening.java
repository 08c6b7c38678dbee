package org.avert.facility.screening;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.avert.facility.applications.Application;
import org.avert.kit.caller.PersonRef;

/**
 * Where the screening of an application stands.
 *
 * @param authors who has scored in this round
 */
public record Screening(Application application, Panel panel, Set<PersonRef> authors) {

    static Screening of(Application application, Panel panel, List<Score> round) {
        return new Screening(
                application, panel, round.stream().map(Score::author).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the scores of this round are opened. */
    public boolean opened() {
        return switch (application.status()) {
            case SCORED, APPROVED, DECLINED, DEFERRED -> true;
            default -> false;
        };
    }

    public boolean hasScored(Candidate seat) {
        return authors.contains(seat.person());
    }
}

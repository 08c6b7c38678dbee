package org.avert.mechanisms.sources;

import java.util.Set;
import org.avert.kit.caller.PersonRef;

/** Who receives the new files of a channel and assigns them; named by the pillar's administrators, who read none. */
public record Intake(Set<PersonRef> officers, long version) {

    public Intake {
        officers = Set.copyOf(officers);
    }

    static Intake nobody() {
        return new Intake(Set.of(), 0);
    }

    Intake of(Set<PersonRef> named) {
        return new Intake(named, version + 1);
    }

    boolean includes(PersonRef person) {
        return officers.contains(person);
    }
}

package org.avert.identity.people;

import java.util.UUID;

/** A person in a list; roles are asked for one by one. */
public record PersonSummary(UUID subject, String username, String firstName, String lastName, boolean enabled) {
    public String name() {
        return (firstName + " " + lastName).strip();
    }
}

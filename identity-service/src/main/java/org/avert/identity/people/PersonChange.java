package org.avert.identity.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as an administrator wants it, each part as a whole. */
public record PersonChange(
        String firstName,
        String lastName,
        @Nullable String email,
        boolean enabled,
        List<String> roles,
        Bindings bindings) {

    public PersonChange {
        roles = List.copyOf(roles);
    }
}

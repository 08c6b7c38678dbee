package org.avert.identity.people;

import org.jspecify.annotations.Nullable;

/**
 * Which people.
 *
 * @param search beginning of a name or e-mail
 * @param role only its holders; {@code search} is not looked at then
 * @param first place in the list to start from
 * @param max most people
 */
public record PeopleQuery(@Nullable String search, @Nullable String role, int first, int max) {
    PeopleQuery window(int newFirst, int newMax) {
        return new PeopleQuery(search, role, newFirst, newMax);
    }
}

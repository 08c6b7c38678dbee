package org.avert.local.people;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sample person.
 *
 * @param realm realm, which decides the pillar
 * @param username name to sign in with, unique in the realm
 * @param subject id in the realm: the {@code sub} of every token
 * @param firstName always "Sample"
 * @param lastName what the person does
 * @param roles realm roles
 * @param bindings attributes that tie the person to a State, region, organisation or countries
 */
public record Person(
        String realm,
        String username,
        String subject,
        String firstName,
        String lastName,
        Set<String> roles,
        Map<String, List<String>> bindings) {

    public Person {
        roles = Set.copyOf(roles);
        bindings = Map.copyOf(bindings);
    }

    public String email() {
        return username + "@example.org";
    }

    /** The one value of a binding, for example of {@code state}. */
    public String binding(String name) {
        return bindings.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(username + " is not bound by " + name));
    }

    @Override
    public String toString() {
        return realm + "/" + username;
    }
}

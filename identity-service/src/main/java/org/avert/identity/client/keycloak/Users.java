package org.avert.identity.client.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.avert.identity.people.Bindings;
import org.avert.identity.people.Person;
import org.avert.identity.people.PersonChange;
import org.avert.identity.people.PersonSummary;
import org.avert.kit.caller.Binding;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.UserRepresentation;

/** People as Keycloak writes them. */
final class Users {
    private static final String OF_A_CLIENT = "service-account-";

    private Users() {}

    /** A client's own account is the client's and nobody's to sign in with. */
    static boolean isPerson(UserRepresentation user) {
        return user.getServiceAccountClientId() == null && !user.getUsername().startsWith(OF_A_CLIENT);
    }

    static PersonSummary summary(UserRepresentation user) {
        return new PersonSummary(
                UUID.fromString(user.getId()),
                user.getUsername(),
                text(user.getFirstName()),
                text(user.getLastName()),
                Boolean.TRUE.equals(user.isEnabled()));
    }

    static Person person(UserRepresentation user, List<String> roles) {
        return new Person(
                UUID.fromString(user.getId()),
                user.getUsername(),
                text(user.getFirstName()),
                text(user.getLastName()),
                user.getEmail(),
                Boolean.TRUE.equals(user.isEnabled()),
                roles,
                bindings(user.getAttributes()));
    }

    static UserRepresentation representation(String username, PersonChange person) {
        var user = new UserRepresentation();
        user.setUsername(username);
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        user.setEmail(person.email());
        user.setEmailVerified(false);
        user.setEnabled(person.enabled());
        user.setAttributes(attributes(Map.of(), person.bindings()));
        return user;
    }

    static UserRepresentation changed(UserRepresentation user, Person person) {
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        // absent would leave it as it is
        user.setEmail(person.email() == null ? "" : person.email());
        user.setEnabled(person.enabled());
        user.setAttributes(attributes(user.getAttributes(), person.bindings()));
        return user;
    }

    static Map<String, List<String>> attributes(@Nullable Map<String, List<String>> before, Bindings bindings) {
        var attributes = new HashMap<>(before == null ? Map.<String, List<String>>of() : before);
        for (var binding : Binding.values()) {
            attributes.remove(binding.claim());
            if (!bindings.values(binding).isEmpty()) {
                attributes.put(binding.claim(), bindings.values(binding));
            }
        }
        return attributes;
    }

    private static Bindings bindings(@Nullable Map<String, List<String>> attributes) {
        var all = attributes == null ? Map.<String, List<String>>of() : attributes;
        return new Bindings(
                first(all, Binding.STATE),
                first(all, Binding.REGION),
                first(all, Binding.ORGANISATION),
                all.getOrDefault(Binding.COUNTRY.claim(), List.of()));
    }

    private static @Nullable String first(Map<String, List<String>> attributes, Binding binding) {
        return attributes.getOrDefault(binding.claim(), List.of()).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}

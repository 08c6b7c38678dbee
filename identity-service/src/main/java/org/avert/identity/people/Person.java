package org.avert.identity.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as the own realm knows it.
 *
 * @param subject {@code sub} of the person's tokens
 * @param roles within the ceiling, protected ones too, sorted
 */
public record Person(
        UUID subject,
        String username,
        String firstName,
        String lastName,
        @Nullable String email,
        boolean enabled,
        List<String> roles,
        Bindings bindings) {

    public Person {
        roles = roles.stream().distinct().sorted().toList();
    }

    /** What one administrator can give. */
    public List<String> ordinaryRoles() {
        return roles.stream().filter(role -> !ProtectedRole.isProtected(role)).toList();
    }

    /** What two administrators give. */
    public List<String> offices() {
        return roles.stream().filter(ProtectedRole::isProtected).toList();
    }

    public String name() {
        return (firstName + " " + lastName).strip();
    }

    /** The person after the change; protected roles stay as they are. */
    public Person changed(PersonChange change) {
        var all = Stream.concat(change.roles().stream(), offices().stream()).toList();
        return new Person(
                subject,
                username,
                change.firstName(),
                change.lastName(),
                change.email(),
                change.enabled(),
                all,
                change.bindings());
    }

    /** Whether anything that the person may do is less or other than before, so that sessions must end. */
    boolean losesSomethingIn(Person next) {
        return enabled && !next.enabled || !next.roles.containsAll(roles) || !next.bindings.equals(bindings);
    }

    boolean mayDoOtherThan(Person next) {
        return enabled != next.enabled || !roles.equals(next.roles) || !bindings.equals(next.bindings);
    }

    /** Keycloak counts no versions, so this is made of what it says. */
    public long version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }
}

package org.avert.kit.caller;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the request. The pillar comes from the issuer that signed the token and from nothing inside it; roles and
 * bindings are already cut to that pillar's ceiling.
 *
 * @param issuer issuer of the token, empty for an anonymous caller
 * @param subject subject within the issuer
 * @param pillar pillar of the issuer, {@code null} for an anonymous caller
 * @param roles roles within the ceiling
 * @param clientId client the token was issued to ({@code azp})
 * @param state ISO 3166-1 alpha-3 code of the State a delegate speaks for
 * @param region United Nations regional group of a committee member
 * @param organisation organisation of a donor or partner
 * @param countries ISO 3166-1 alpha-3 codes of a country team
 */
public record Caller(
        String issuer,
        String subject,
        @Nullable Pillar pillar,
        Set<String> roles,
        @Nullable String clientId,
        @Nullable String state,
        @Nullable String region,
        @Nullable String organisation,
        Set<String> countries) {

    private static final Caller ANONYMOUS =
            new Caller("", "anonymous", null, Set.of(), null, null, null, null, Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        countries = Set.copyOf(countries);
    }

    public static Caller anonymous() {
        return ANONYMOUS;
    }

    public boolean isAnonymous() {
        return pillar == null;
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    public boolean hasAnyRole(String... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** Whether this is one of the platform's own services. */
    public boolean isService() {
        return pillar == Pillar.PLATFORM;
    }

    public boolean isService(String name) {
        return isService() && name.equals(clientId);
    }

    public boolean isBoundTo(String stateCode) {
        return stateCode.equals(state) || countries.contains(stateCode);
    }

    public PersonRef person() {
        return new PersonRef(issuer, subject);
    }

    /** The office shown in the steps of a case: a role or a service, never a name. */
    public String office() {
        if (isAnonymous()) {
            return "public";
        }
        if (isService()) {
            return clientId == null ? "service" : clientId;
        }
        return roles.stream().sorted().findFirst().orElse("person");
    }

    public boolean holds(Binding binding) {
        return switch (binding) {
            case STATE -> state != null;
            case REGION -> region != null;
            case ORGANISATION -> organisation != null;
            case COUNTRY -> !countries.isEmpty();
        };
    }
}

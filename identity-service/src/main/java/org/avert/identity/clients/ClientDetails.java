package org.avert.identity.clients;

import java.util.List;
import org.avert.identity.people.Bindings;

/**
 * What of a client can change.
 *
 * @param roles that its tokens have (OFFICE), or have at most (COUNTRY_PORTAL)
 * @param bindings of an OFFICE
 * @param redirectUris exact addresses of a COUNTRY_PORTAL
 * @param keys that it signs with
 */
public record ClientDetails(
        String name, List<String> roles, Bindings bindings, List<String> redirectUris, List<PublicKey> keys) {

    public ClientDetails {
        roles = roles.stream().distinct().sorted().toList();
        redirectUris = List.copyOf(redirectUris);
        keys = List.copyOf(keys);
    }
}

package org.avert.portal.page;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who is signed in, as the page shows it. What the viewer may do is known to the services alone.
 *
 * @param administers whether the way to the pillar's administration is shown, which is no right to anything there
 */
public record Viewer(String name, String pillar, boolean administers) {

    static Viewer of(OAuth2AuthenticationToken token) {
        var pillar = token.getAuthorizedClientRegistrationId();
        return token.getPrincipal() instanceof OidcUser user
                ? new Viewer(nameOf(user), pillar, administers(user))
                : new Viewer(token.getName(), pillar, false);
    }

    private static String nameOf(OidcUser user) {
        var shown = user.getFullName() == null ? user.getPreferredUsername() : user.getFullName();
        return Objects.requireNonNullElse(shown, user.getName());
    }

    private static boolean administers(OidcUser user) {
        return user.getClaim("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof Collection<?> roles
                && roles.contains("pillar-admin");
    }
}

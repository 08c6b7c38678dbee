package org.avert.portal.page;

import java.util.Objects;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who is signed in, as the page shows it. What the viewer may do is known to the services alone. */
public record Viewer(String name, String pillar) {

    static Viewer of(OAuth2AuthenticationToken token) {
        var name = token.getPrincipal() instanceof OidcUser user ? nameOf(user) : token.getName();
        return new Viewer(name, token.getAuthorizedClientRegistrationId());
    }

    private static String nameOf(OidcUser user) {
        var shown = user.getFullName() == null ? user.getPreferredUsername() : user.getFullName();
        return Objects.requireNonNullElse(shown, user.getName());
    }
}

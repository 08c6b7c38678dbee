package org.avert.portal.signin;

import java.time.Duration;
import org.avert.portal.page.PageProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/** One registration per pillar. The endpoints are written out: the portal starts when Keycloak is not there yet. */
@Configuration(proxyBeanMethods = false)
class ClientsConfiguration {

    /** Tokens live for a minute: renewed while a call that starts now still gets through. */
    private static final Duration RENEWED_BEFORE_ITS_END = Duration.ofSeconds(20);

    @Bean
    ReactiveClientRegistrationRepository registrations(SigninProperties signin, PageProperties page) {
        return new InMemoryReactiveClientRegistrationRepository(signin.realms().stream()
                .map(realm -> registration(realm, signin, page))
                .toList());
    }

    private static ClientRegistration registration(String realm, SigninProperties signin, PageProperties page) {
        return ClientRegistration.withRegistrationId(realm)
                .clientId(signin.clientId())
                .clientSecret(signin.secrets().get(realm))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri(page.publicUrl() + "/login/oauth2/code/" + realm)
                .scope("openid")
                .issuerUri(signin.issuer(realm))
                .authorizationUri(signin.front(realm, "auth"))
                .tokenUri(signin.back(realm, "token"))
                .jwkSetUri(signin.back(realm, "certs"))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build();
    }

    /** Tokens live and die with the session, and never leave the server. */
    @Bean
    ServerOAuth2AuthorizedClientRepository tokens() {
        return new WebSessionServerOAuth2AuthorizedClientRepository();
    }

    @Bean
    ReactiveOAuth2AuthorizedClientManager clients(
            ReactiveClientRegistrationRepository registrations, ServerOAuth2AuthorizedClientRepository tokens) {
        var clients = new DefaultReactiveOAuth2AuthorizedClientManager(registrations, tokens);
        clients.setAuthorizedClientProvider(ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken(renewal -> renewal.clockSkew(RENEWED_BEFORE_ITS_END))
                .build());
        return new OneRenewalAtATime(clients);
    }
}

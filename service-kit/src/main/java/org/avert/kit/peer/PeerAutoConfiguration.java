package org.avert.kit.peer;

import java.time.Duration;
import org.avert.kit.caller.Pillar;
import org.avert.kit.trust.TrustAutoConfiguration;
import org.avert.kit.trust.TrustProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryReactiveOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.reactive.function.client.ServerOAuth2AuthorizedClientExchangeFilterFunction;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;

/** Calls to peers, under this service's own client credentials in the platform realm. */
@AutoConfiguration(after = TrustAutoConfiguration.class)
@EnableConfigurationProperties({PeerProperties.class, TrustProperties.class})
@ConditionalOnProperty({"avert.peer.client-id", "avert.trust.issuer-base"})
public class PeerAutoConfiguration {
    private static final String REGISTRATION = "platform";
    /** Tokens live for a minute: long enough for a call that starts now, short enough not to be fetched for each. */
    private static final Duration RENEWED_BEFORE_ITS_END = Duration.ofSeconds(20);

    @Bean
    @ConditionalOnMissingBean
    Peers peers(PeerProperties peer, TrustProperties trust) {
        return new Peers(peer, WebClient.builder(), ownToken(peer, trust));
    }

    /** Not a bean: a repository of client registrations in the context would switch Boot's login on. */
    private static ExchangeFilterFunction ownToken(PeerProperties peer, TrustProperties trust) {
        var registration = ClientRegistration.withRegistrationId(REGISTRATION)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientId(String.valueOf(peer.clientId()))
                .clientSecret(String.valueOf(peer.clientSecret()))
                .tokenUri(trust.tokenEndpoint(Pillar.PLATFORM))
                .build();
        var registrations = new InMemoryReactiveClientRegistrationRepository(registration);
        var manager = new AuthorizedClientServiceReactiveOAuth2AuthorizedClientManager(
                registrations, new InMemoryReactiveOAuth2AuthorizedClientService(registrations));
        manager.setAuthorizedClientProvider(ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials(credentials -> credentials.clockSkew(RENEWED_BEFORE_ITS_END))
                .build());
        var filter = new ServerOAuth2AuthorizedClientExchangeFilterFunction(manager);
        filter.setDefaultClientRegistrationId(REGISTRATION);
        return filter;
    }
}

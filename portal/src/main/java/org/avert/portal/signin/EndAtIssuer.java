package org.avert.portal.signin;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutHandler;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Ends the session at the realm from server to server, before the one here ends. The usual way, to send the browser there
 * with the identity token as a hint, would hand a token to the browser.
 */
final class EndAtIssuer implements ServerLogoutHandler {
    private static final Logger LOG = LoggerFactory.getLogger(EndAtIssuer.class);
    private static final Duration WAIT = Duration.ofSeconds(3);

    private final SigninProperties signin;
    private final ServerOAuth2AuthorizedClientRepository tokens;
    private final WebClient http;

    EndAtIssuer(SigninProperties signin, ServerOAuth2AuthorizedClientRepository tokens, WebClient http) {
        this.signin = signin;
        this.tokens = tokens;
        this.http = http;
    }

    @Override
    public Mono<Void> logout(WebFilterExchange exchange, Authentication authentication) {
        if (!(authentication instanceof OAuth2AuthenticationToken reader)) {
            return Mono.empty();
        }
        var realm = reader.getAuthorizedClientRegistrationId();
        return tokens.<OAuth2AuthorizedClient>loadAuthorizedClient(realm, reader, exchange.getExchange())
                .mapNotNull(OAuth2AuthorizedClient::getRefreshToken)
                .flatMap(token -> end(realm, token));
    }

    /** Who wants to leave leaves, also while the realm is away; its session then ends by itself when it has been idle. */
    private Mono<Void> end(String realm, OAuth2RefreshToken token) {
        return http.post()
                .uri(signin.back(realm, "logout"))
                .body(BodyInserters.fromFormData("client_id", signin.clientId())
                        .with("client_secret", String.valueOf(signin.secrets().get(realm)))
                        .with("refresh_token", token.getTokenValue()))
                .retrieve()
                .toBodilessEntity()
                .timeout(WAIT)
                .doOnError(away -> LOG.warn("the session at {} could not be ended: {}", realm, away.toString()))
                .onErrorComplete()
                .then();
    }
}

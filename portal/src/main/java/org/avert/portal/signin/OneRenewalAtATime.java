package org.avert.portal.signin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The parts of a page are fetched side by side, and each may find that the token has to be renewed. A refresh token works
 * once: the realm takes a second use for theft and ends the session. So the parts of one session wait for one renewal.
 */
final class OneRenewalAtATime implements ReactiveOAuth2AuthorizedClientManager {
    private final ReactiveOAuth2AuthorizedClientManager clients;
    private final Map<String, Mono<OAuth2AuthorizedClient>> running = new ConcurrentHashMap<>();

    OneRenewalAtATime(ReactiveOAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    @Override
    public Mono<OAuth2AuthorizedClient> authorize(OAuth2AuthorizeRequest request) {
        return request.getAttribute(ServerWebExchange.class.getName()) instanceof ServerWebExchange exchange
                ? exchange.getSession().flatMap(session -> together(session.getId(), request))
                : clients.authorize(request);
    }

    private Mono<OAuth2AuthorizedClient> together(String session, OAuth2AuthorizeRequest request) {
        var key = session + " " + request.getClientRegistrationId();
        return running.computeIfAbsent(
                key,
                any -> Mono.defer(() -> clients.authorize(request))
                        .doFinally(done -> running.remove(key))
                        .cache());
    }
}

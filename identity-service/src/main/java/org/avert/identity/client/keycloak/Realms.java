package org.avert.identity.client.keycloak;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.avert.kit.caller.Pillar;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The one place that calls Keycloak's blocking admin client, on threads that may wait. */
@Component
class Realms implements DisposableBean {
    private static final int CONNECTIONS = 16;

    private final KeycloakProperties properties;
    private final Client http;
    private final Map<Pillar, Keycloak> realms = new EnumMap<>(Pillar.class);

    Realms(KeycloakProperties properties) {
        this.properties = properties;
        this.http = ((ResteasyClientBuilder) ClientBuilder.newBuilder())
                .connectionPoolSize(CONNECTIONS)
                .connectionCheckoutTimeout(properties.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .connectTimeout(properties.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(properties.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .register(JacksonProvider.class, 100)
                .build();
        for (var pillar : Pillar.values()) {
            var secret = properties.secrets().get(pillar.realm());
            if (secret != null) {
                realms.put(pillar, connect(pillar, secret));
            }
        }
    }

    private Keycloak connect(Pillar pillar, String secret) {
        return KeycloakBuilder.builder()
                .serverUrl(properties.url().toString())
                .realm(pillar.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(properties.clientId())
                // goes into a Basic header, whose parts are form-encoded (RFC 6749, 2.3.1); the admin client does not
                .clientSecret(URLEncoder.encode(secret, StandardCharsets.UTF_8))
                .resteasyClient(http)
                .build();
    }

    /** What the realm answers; empty where it has no such thing. */
    <T> Mono<T> ask(Pillar pillar, Function<RealmResource, @Nullable T> question) {
        return Mono.fromCallable(() -> question.apply(realm(pillar)))
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(properties.timeout())
                .onErrorResume(KeycloakFailures::isMissing, missing -> Mono.empty())
                .onErrorMap(KeycloakFailures::problem);
    }

    Mono<Void> tell(Pillar pillar, Consumer<RealmResource> change) {
        return ask(pillar, realm -> {
                    change.accept(realm);
                    return true;
                })
                .then();
    }

    private RealmResource realm(Pillar pillar) {
        var keycloak = realms.get(pillar);
        if (keycloak == null) {
            throw new IllegalStateException("avert.keycloak.secrets has none of " + pillar.realm());
        }
        return keycloak.realm(pillar.realm());
    }

    @Override
    public void destroy() {
        http.close();
    }
}

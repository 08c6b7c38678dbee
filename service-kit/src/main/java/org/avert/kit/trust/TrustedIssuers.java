package org.avert.kit.trust;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Pillar;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.ReactiveAuthenticationManagerResolver;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerReactiveAuthenticationManagerResolver;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One decoder and one set of rules an issuer. An issuer that is not in the table is believed nothing. */
public final class TrustedIssuers {
    private final Map<String, ReactiveAuthenticationManager> managers;

    public TrustedIssuers(TrustProperties trust, Supplier<@Nullable Audit> audit) {
        this.managers = Arrays.stream(Pillar.values())
                .collect(Collectors.toUnmodifiableMap(trust::issuer, pillar -> manager(pillar, trust, audit)));
    }

    public ReactiveAuthenticationManagerResolver<ServerWebExchange> resolver() {
        return new JwtIssuerReactiveAuthenticationManagerResolver(
                (ReactiveAuthenticationManagerResolver<String>) issuer -> Mono.justOrEmpty(managers.get(issuer)));
    }

    private static ReactiveAuthenticationManager manager(
            Pillar pillar, TrustProperties trust, Supplier<@Nullable Audit> audit) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSetUri(trust.keys(pillar))
                .jwsAlgorithms(algorithms -> {
                    algorithms.add(SignatureAlgorithm.RS256);
                    algorithms.add(SignatureAlgorithm.PS256);
                    algorithms.add(SignatureAlgorithm.ES256);
                })
                .build();
        decoder.setJwtValidator(TokenRules.of(pillar, trust));
        var manager = new JwtReactiveAuthenticationManager(decoder);
        manager.setJwtAuthenticationConverter(new CallerConverter(pillar, audit));
        return manager;
    }
}

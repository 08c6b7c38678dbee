package org.avert.kit.trust;

import org.avert.kit.audit.Audit;
import org.avert.kit.problem.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import reactor.core.publisher.Mono;

/**
 * Reads the bearer token of every request. Paths are open here on purpose: who may call an operation is decided by
 * {@code org.avert.kit.access} at the handler, from the contract, and what is not in the contract is refused there.
 */
@AutoConfiguration
@EnableWebFluxSecurity
@EnableConfigurationProperties(TrustProperties.class)
@ConditionalOnProperty("avert.trust.issuer-base")
public class TrustAutoConfiguration {
    private static final String INVALID = "Bearer error=\"invalid_token\", DPoP algs=\"ES256 PS256\"";

    @Bean
    @ConditionalOnMissingBean
    TrustedIssuers trustedIssuers(TrustProperties trust, ObjectProvider<Audit> audit) {
        return new TrustedIssuers(trust, audit::getIfAvailable);
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityWebFilterChain tokens(ServerHttpSecurity http, TrustedIssuers issuers, ProblemWriter problems) {
        ServerAuthenticationEntryPoint unauthorized = (exchange, refusal) -> {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, INVALID);
            return problems.write(exchange, HttpStatus.UNAUTHORIZED, "The token is not accepted here.");
        };
        ServerAccessDeniedHandler forbidden =
                (exchange, refusal) -> problems.write(exchange, HttpStatus.FORBIDDEN, "Your role may not do this.");
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(exchanges -> exchanges.anyExchange().permitAll())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(unauthorized).accessDeniedHandler(forbidden))
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(any -> Mono.just(issuers))
                        .bearerTokenConverter(new PresentedTokens())
                        .authenticationEntryPoint(unauthorized)
                        .accessDeniedHandler(forbidden))
                .build();
    }
}

package org.avert.portal.signin;

import java.net.URI;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.RedirectServerLogoutSuccessHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Which pages need somebody signed in, how signing in and out goes, and what a browser is told to refuse. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    private static final String[] SIGNED_IN = {
        "/cases/**", "/board/**", "/account/**", "/people/**", "/clients/**", "/grants/**"
    };
    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private final SigninProperties signin;

    SecurityConfiguration(SigninProperties signin) {
        this.signin = signin;
    }

    @Bean
    SecurityWebFilterChain security(
            ServerHttpSecurity http, ServerOAuth2AuthorizedClientRepository tokens, WebClient.Builder realms) {
        return http.authorizeExchange(pages -> pages.pathMatchers(SIGNED_IN)
                        .authenticated()
                        .anyExchange()
                        .permitAll())
                .exceptionHandling(refusal ->
                        refusal.authenticationEntryPoint(new RedirectServerAuthenticationEntryPoint("/signin")))
                .oauth2Login(login -> login.loginPage("/signin")
                        .authorizedClientRepository(tokens)
                        .authenticationSuccessHandler(new RedirectServerAuthenticationSuccessHandler("/cases"))
                        .authenticationFailureHandler(new RedirectServerAuthenticationFailureHandler("/signin?failed")))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(this::changesSomethingInASession))
                .headers(SecurityConfiguration::headers)
                .logout(logout -> logout(logout, new EndAtIssuer(signin, tokens, realms.build())))
                .build();
    }

    /** Without a session there is nothing that a forged request could use. */
    private Mono<MatchResult> changesSomethingInASession(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var inSession = request.getCookies().keySet().stream().anyMatch(name -> name.endsWith("avert-session"));
        return !SAFE.contains(request.getMethod()) && inSession ? MatchResult.match() : MatchResult.notMatch();
    }

    private static void headers(HeaderSpec headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(policy()))
                .frameOptions(frames -> frames.mode(Mode.DENY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private static String policy() {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                + "font-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    }

    private static void logout(LogoutSpec logout, EndAtIssuer atIssuerToo) {
        var home = new RedirectServerLogoutSuccessHandler();
        home.setLogoutSuccessUrl(URI.create("/"));
        logout.requiresLogout(ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, "/signout"))
                .logoutHandler(new DelegatingServerLogoutHandler(
                        atIssuerToo, new SecurityContextServerLogoutHandler(), new WebSessionServerLogoutHandler()))
                .logoutSuccessHandler(home);
    }
}

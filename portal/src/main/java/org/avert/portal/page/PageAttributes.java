package org.avert.portal.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;
import reactor.core.publisher.Mono;

/** What the layout needs on each page. */
@Component
class PageAttributes {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final LocaleContextResolver locales;

    PageAttributes(LocaleContextResolver locales) {
        this.locales = locales;
    }

    Mono<Map<String, Object>> of(ServerWebExchange exchange) {
        return viewer().flatMap(
                        viewer -> csrf(exchange).map(csrf -> Map.<String, Object>of("viewer", viewer, "csrf", csrf)))
                .defaultIfEmpty(Map.of())
                .map(known -> withPlace(known, exchange));
    }

    private Map<String, Object> withPlace(Map<String, Object> known, ServerWebExchange exchange) {
        var locale = locales.resolveLocaleContext(exchange).getLocale();
        var language = locale == null ? "en" : locale.getLanguage();
        var all = new HashMap<>(known);
        all.put("lang", language);
        all.put("dir", RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr");
        all.put("section", exchange.getRequest().getPath().value().replaceFirst("^/([^/]*).*$", "$1"));
        return all;
    }

    private static Mono<Viewer> viewer() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(OAuth2AuthenticationToken.class)
                .map(Viewer::of);
    }

    /** Only asked for somebody signed in: the token lives in the session, and a visitor needs none. */
    private static Mono<CsrfToken> csrf(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        return token == null ? Mono.empty() : token;
    }
}

package org.avert.portal.page;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.WebSessionManager;

/** Assets, languages and the session's cookie. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebFluxConfigurer {

    private final PageProperties properties;

    WebConfiguration(PageProperties properties) {
        this.properties = properties;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var cached = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
        serve(registry, "/assets/govuk/**", properties.govuk(), cached);
        serve(registry, "/assets/htmx/**", properties.htmx(), cached);
        serve(registry, "/assets/**", "classpath:/static/assets/", cached);
    }

    private static void serve(
            ResourceHandlerRegistry registry, String path, String location, CacheControl cacheControl) {
        registry.addResourceHandler(path).addResourceLocations(location).setCacheControl(cacheControl);
    }

    @Bean
    LocaleContextResolver localeContextResolver() {
        var resolver = new AcceptHeaderLocaleContextResolver();
        resolver.setSupportedLocales(properties.locales());
        resolver.setDefaultLocale(properties.locales().get(0));
        return resolver;
    }

    /** The prefix ties the cookie to this host and to https; browsers refuse it without. */
    @Bean
    WebSessionManager webSessionManager() {
        var cookie = new CookieWebSessionIdResolver();
        cookie.setCookieName(properties.isHttps() ? "__Host-avert-session" : "avert-session");
        cookie.addCookieInitializer(this::restrict);
        var manager = new DefaultWebSessionManager();
        manager.setSessionIdResolver(cookie);
        return manager;
    }

    private void restrict(ResponseCookie.ResponseCookieBuilder cookie) {
        cookie.path("/").httpOnly(true).secure(properties.isHttps()).sameSite("Lax");
    }
}

package org.avert.gateway.docs;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Only what the page needs is served: its own files, and Swagger UI from its jar. */
@Configuration(proxyBeanMethods = false)
class DocsResources implements WebFluxConfigurer {

    private final DocsProperties properties;

    DocsResources(DocsProperties properties) {
        this.properties = properties;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // before the routes, whose last one takes every path for the portal
        registry.setOrder(-1);
        var cached = CacheControl.maxAge(Duration.ofHours(1));
        registry.addResourceHandler("/docs/assets/**")
                .addResourceLocations("classpath:/docs/assets/")
                .setCacheControl(cached);
        registry.addResourceHandler("/docs/ui/**")
                .addResourceLocations(properties.uiLocation())
                .setCacheControl(cached);
    }
}

package org.avert.kit.audit;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.http.client.ReactorResourceFactory;

/** An application over the same stores and keys as the one under test. */
final class AnotherInstance {
    private AnotherInstance() {}

    static ConfigurableApplicationContext of(Class<?> application, ConfigurableEnvironment one) {
        var environment = new StandardEnvironment();
        one.getPropertySources().stream()
                .filter(MapPropertySource.class::isInstance)
                .filter(source -> !environment.getPropertySources().contains(source.getName()))
                .forEach(environment.getPropertySources()::addLast);
        return new SpringApplicationBuilder(application)
                .environment(environment)
                .web(WebApplicationType.REACTIVE)
                .initializers((GenericApplicationContext context) ->
                        context.registerBean(ReactorResourceFactory.class, AnotherInstance::ownConnections))
                .run();
    }

    /** Its end must not take away the connections that all contexts of this process share. */
    private static ReactorResourceFactory ownConnections() {
        var connections = new ReactorResourceFactory();
        connections.setUseGlobalResources(false);
        return connections;
    }
}

package org.avert.kit.limits;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.server.WebFilter;

/** Limits of bodies. */
@AutoConfiguration
public class LimitsAutoConfiguration {

    @Bean
    WebFilter plainBodies() {
        return new PlainBodies();
    }
}

package org.avert.kit.deadline;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.server.WebFilter;

/** Deadlines from the gateway inwards. */
@AutoConfiguration
public class DeadlineAutoConfiguration {

    @Bean
    WebFilter deadlineFilter() {
        return new DeadlineFilter();
    }
}

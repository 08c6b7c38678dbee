package org.avert.kit.correlation;

import io.micrometer.context.ContextRegistry;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.server.WebFilter;

/** One id in answers, logs and onward calls. */
@AutoConfiguration
public class CorrelationAutoConfiguration {

    static {
        ContextRegistry.getInstance()
                .registerThreadLocalAccessor(
                        RequestId.KEY,
                        () -> MDC.get(RequestId.KEY),
                        id -> MDC.put(RequestId.KEY, id),
                        () -> MDC.remove(RequestId.KEY));
    }

    @Bean
    WebFilter correlationFilter() {
        return new CorrelationFilter();
    }
}

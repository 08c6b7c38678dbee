package org.avert.kit.startup;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Flux;

/** Runs the start-up work on the main thread, where waiting harms nobody: no request is served before readiness. */
@AutoConfiguration
public class StartupAutoConfiguration {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Bean
    ApplicationRunner startupWork(ObjectProvider<StartupWork> work) {
        return arguments -> Flux.fromStream(work::orderedStream)
                .concatMap(StartupWork::run)
                .then()
                .block(LONGEST);
    }
}

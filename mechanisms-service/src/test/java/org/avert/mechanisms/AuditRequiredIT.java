package org.avert.mechanisms;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.avert.kit.audit.AuditLog;
import org.avert.kit.audit.AuditRow;
import org.avert.kit.test.AuditRequired;
import org.avert.kit.test.AvertIT;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** No audit, no confidential answer. A collection cannot be taken away from the service, so its log fails instead. */
@AvertIT(store = AvertIT.Store.MONGO)
class AuditRequiredIT {
    @Autowired
    WebTestClient client;

    @TestFactory
    Stream<DynamicTest> givesNothingWhileTheAuditCannotBeWritten() {
        return AuditRequired.of("mechanisms", client);
    }

    @TestConfiguration
    static class FullDisk {
        @Bean
        AuditLog logWithoutSpace() {
            return new AuditLog() {
                @Override
                public Mono<Void> append(List<AuditRow> rows) {
                    return Mono.error(new IllegalStateException("no space left"));
                }

                @Override
                public Flux<UUID> chains() {
                    return Flux.empty();
                }

                @Override
                public Flux<AuditRow> rows(UUID chain) {
                    return Flux.empty();
                }
            };
        }
    }
}

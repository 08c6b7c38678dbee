package org.avert.kit.audit.command;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.avert.kit.audit.AuditAutoConfiguration;
import org.avert.kit.audit.AuditVerification;
import org.avert.kit.audit.AuditVerifier;
import org.avert.kit.audit.mongo.MongoAuditAutoConfiguration;
import org.avert.kit.audit.postgres.PostgresAuditAutoConfiguration;
import org.avert.kit.config.ClockAutoConfiguration;
import org.avert.kit.transaction.TransactionAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/**
 * Verifies the chains of one service from its store and its checkpoints, whether it runs or not. Prints one line for
 * the service and one for each broken link; exit code 0 when intact, 1 when not, 2 when it could not be verified.
 */
public final class VerifyAudit {
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final int BROKEN = 1;
    private static final int UNKNOWN = 2;

    private VerifyAudit() {}

    public static void main(String[] arguments) {
        System.exit(run());
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private static int run() {
        try {
            return told(verified());
        } catch (RuntimeException failure) {
            System.out.println("could not verify: " + root(failure));
            return UNKNOWN;
        }
    }

    private static AuditVerification verified() {
        var relational = ClassUtils.isPresent("org.springframework.r2dbc.core.DatabaseClient", null);
        var application = new SpringApplicationBuilder(relational ? Relational.class : Documents.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(Map.of("logging.level.root", "off", "spring.main.log-startup-info", "false"));
        try (var context = application.run()) {
            return Objects.requireNonNull(
                    context.getBean(AuditVerifier.class).verify().block(LONGEST));
        }
    }

    private static int told(AuditVerification found) {
        System.out.printf(
                "%s: %s (%d chains, %d rows, %d signed)%n",
                found.service(), found.intact() ? "intact" : "BROKEN", found.chains(), found.rows(), found.signed());
        found.broken()
                .forEach(link -> System.out.printf(
                        "  %s: chain %s, row %d: %s (%s)%n",
                        found.service(),
                        link.chain(),
                        link.seq(),
                        link.flaw(),
                        link.flaw().meaning()));
        return found.intact() ? 0 : BROKEN;
    }

    private static String root(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ", " + cause.getMessage();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        ClockAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        R2dbcAutoConfiguration.class,
        R2dbcTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        PostgresAuditAutoConfiguration.class,
        AuditAutoConfiguration.class
    })
    static class Relational {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        ClockAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        MongoAutoConfiguration.class,
        MongoReactiveAutoConfiguration.class,
        DataMongoAutoConfiguration.class,
        DataMongoReactiveAutoConfiguration.class,
        MongoAuditAutoConfiguration.class,
        AuditAutoConfiguration.class
    })
    static class Documents {}
}

package org.avert.kit.receipt;

import io.micrometer.core.instrument.config.MeterFilter;
import java.util.regex.Pattern;
import org.avert.kit.sealing.Sealer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** Receipt codes, for services that have a channel for sources. */
@AutoConfiguration
@EnableConfigurationProperties(ReceiptProperties.class)
public class ReceiptAutoConfiguration {

    /** The paths of sources end in this by convention: see docs/security.md. */
    private static final Pattern CHANNEL = Pattern.compile("/v1/[a-z-]+-channel/.*");

    @Bean
    @Lazy
    ReceiptCodes receiptCodes(Sealer sealer) {
        return new ReceiptCodes(sealer);
    }

    @Bean
    @Lazy
    SourceSeal sealOfSources(Sealer sealer) {
        return new SourceSeal(sealer);
    }

    @Bean
    @Lazy
    Receipts receipts(ReceiptCodes codes, ReceiptProperties limits) {
        return new Receipts(codes, new FailureBudget(limits));
    }

    /** A counter that is read every few seconds would tell to the second when a source was there. */
    @Bean
    MeterFilter sourcesAreNotCounted() {
        return MeterFilter.deny(meter -> {
            var uri = meter.getTag("uri");
            return uri != null && CHANNEL.matcher(uri).matches();
        });
    }
}

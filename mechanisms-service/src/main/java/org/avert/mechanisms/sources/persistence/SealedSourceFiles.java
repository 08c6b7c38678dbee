package org.avert.mechanisms.sources.persistence;

import java.util.List;
import java.util.stream.Stream;
import org.avert.kit.receipt.SourceSeal;
import org.avert.kit.sealing.SealedValues;
import org.avert.kit.sealing.Sealer;
import org.avert.kit.sealing.mongo.SealedFields;
import org.avert.mechanisms.sources.SourceChannel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** Where a rotation of keys finds what sources and the desk wrote. */
@Configuration(proxyBeanMethods = false)
class SealedSourceFiles {
    private static final List<String> LISTED = List.of("messages.text", "attachments.name");

    @Bean
    SealedValues sealedCommunications(ReactiveMongoTemplate mongo, Sealer sealer) {
        return of(SourceChannel.COMMUNICATION, List.of("text", "attemptedRemedies", "contact"), mongo, sealer);
    }

    @Bean
    SealedValues sealedReprisals(ReactiveMongoTemplate mongo, Sealer sealer) {
        return of(SourceChannel.REPRISAL, List.of("text", "cooperation", "safety", "contact"), mongo, sealer);
    }

    private static SealedValues of(
            SourceChannel channel, List<String> account, ReactiveMongoTemplate mongo, Sealer sealer) {
        var fields = Stream.concat(account.stream().map("account."::concat), LISTED.stream());
        return new SealedFields(mongo, sealer, SourceSeal.OWNER, channel.collection(), fields.toList());
    }
}

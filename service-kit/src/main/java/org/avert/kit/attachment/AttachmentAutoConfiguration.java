package org.avert.kit.attachment;

import org.avert.kit.receipt.ReceiptAutoConfiguration;
import org.avert.kit.receipt.SourceSeal;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Attachments, for a service that has a place for their pieces. */
@AutoConfiguration(after = ReceiptAutoConfiguration.class)
@ConditionalOnBean(Pieces.class)
public class AttachmentAutoConfiguration {

    @Bean
    Cleaner cleaner() {
        return new Cleaner();
    }

    @Bean
    Attachments attachments(Cleaner cleaner, SourceSeal seal, Pieces pieces) {
        return new Attachments(cleaner, seal, pieces);
    }

    @Bean
    SealedPieces sealedPieces(Attachments attachments, Pieces pieces) {
        return new SealedPieces(attachments, pieces);
    }
}

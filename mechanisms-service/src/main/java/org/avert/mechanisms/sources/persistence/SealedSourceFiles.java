package org.avert.mechanisms.sources.persistence;

import java.util.Set;
import org.avert.kit.caller.Pillar;
import org.avert.kit.sealing.KeptSealed;
import org.avert.kit.sealing.SealedValues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What sources and the desk wrote: its keys stay. */
@Configuration(proxyBeanMethods = false)
class SealedSourceFiles {

    @Bean
    SealedValues sealedFilesOfSources() {
        return new KeptSealed(
                Pillar.HUMAN_RIGHTS,
                Set.of(
                        "communications.account.text",
                        "communications.account.attemptedRemedies",
                        "communications.account.contact",
                        "communications.messages.text",
                        "communications.attachments.name",
                        "reprisals.account.text",
                        "reprisals.account.cooperation",
                        "reprisals.account.safety",
                        "reprisals.account.contact",
                        "reprisals.messages.text",
                        "reprisals.attachments.name",
                        "attachment_pieces.sealed"));
    }
}

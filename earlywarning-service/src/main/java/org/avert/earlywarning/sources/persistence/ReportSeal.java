package org.avert.earlywarning.sources.persistence;

import java.util.UUID;
import org.avert.earlywarning.signals.SignalId;
import org.avert.kit.receipt.SourceSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what a source tells, bound to table, row and column. */
@Component
class ReportSeal {
    private static final String REPORT = "source_report";
    private static final String MESSAGE = "source_message";
    private static final String ATTACHMENT = "source_attachment";

    private final SourceSeal seal;

    ReportSeal(SourceSeal seal) {
        this.seal = seal;
    }

    byte[] seal(String plain, SignalId signal, String column) {
        return seal.seal(REPORT, signal.value().toString(), column, plain);
    }

    String open(byte[] ciphertext, SignalId signal, String column) {
        return seal.open(REPORT, signal.value().toString(), column, ciphertext);
    }

    @Nullable
    String openOrAbsent(byte @Nullable [] ciphertext, SignalId signal, String column) {
        return ciphertext == null ? null : open(ciphertext, signal, column);
    }

    byte[] sealMessage(String plain, UUID id) {
        return seal.seal(MESSAGE, id.toString(), "sealed_text", plain);
    }

    String openMessage(byte[] ciphertext, UUID id) {
        return seal.open(MESSAGE, id.toString(), "sealed_text", ciphertext);
    }

    byte[] sealName(String plain, UUID id) {
        return seal.seal(ATTACHMENT, id.toString(), "sealed_name", plain);
    }

    String openName(byte[] ciphertext, UUID id) {
        return seal.open(ATTACHMENT, id.toString(), "sealed_name", ciphertext);
    }
}

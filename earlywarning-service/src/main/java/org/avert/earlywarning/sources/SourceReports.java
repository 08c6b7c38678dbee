package org.avert.earlywarning.sources;

import org.avert.earlywarning.signals.SignalId;
import org.avert.kit.attachment.Attachment;
import org.avert.kit.receipt.Message;
import reactor.core.publisher.Mono;

/** The reports of sources. Who may see one is decided by its signal. */
public interface SourceReports {

    /** Whether it was added; not when the same request did so before. */
    Mono<Boolean> add(SourceReport report, String receipt);

    Mono<SourceReport> find(SignalId signal);

    Mono<SourceReport> findByReceipt(String receipt);

    /** Adds the last message; empty when the report was changed meanwhile. */
    Mono<SourceReport> append(SourceReport changed, Message last);

    /** Adds the last attachment; empty when the report was changed meanwhile. */
    Mono<SourceReport> append(SourceReport changed, Attachment last);

    /** Ends it and forgets the receipt; empty when the report was changed meanwhile. */
    Mono<SourceReport> close(SourceReport closed, String nobodysReceipt);
}

package org.avert.earlywarning.sources.persistence;

import io.r2dbc.spi.Readable;
import java.util.List;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.signals.SignalId;
import org.avert.kit.attachment.Attachment;
import org.avert.kit.attachment.FileType;
import org.avert.kit.receipt.Message;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Messages and attachments of a report, in order. */
@Component
class CorrespondenceRows {
    private static final String MESSAGES =
            "SELECT id, sender, at, sealed_text FROM source_message WHERE signal_id = :signal ORDER BY position";
    private static final String ADD_MESSAGE = """
            INSERT INTO source_message (signal_id, position, id, sender, at, sealed_text)
            VALUES (:signal, :position, :id, :sender, :at, :text)
            """;
    private static final String ATTACHMENTS = "SELECT id, sealed_name, type, size, at FROM source_attachment"
            + " WHERE signal_id = :signal ORDER BY position";
    private static final String ADD_ATTACHMENT = """
            INSERT INTO source_attachment (signal_id, position, id, sealed_name, type, size, at)
            VALUES (:signal, :position, :id, :name, :type, :size, :at)
            """;

    private final DatabaseClient database;
    private final ReportSeal seal;

    CorrespondenceRows(DatabaseClient database, ReportSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    Mono<List<Message>> messages(SignalId signal) {
        return database.sql(MESSAGES)
                .bind("signal", signal.value())
                .map(this::message)
                .all()
                .collectList();
    }

    Mono<List<Attachment>> attachments(SignalId signal) {
        return database.sql(ATTACHMENTS)
                .bind("signal", signal.value())
                .map(this::attachment)
                .all()
                .collectList();
    }

    Mono<Long> add(SignalId signal, int position, Message message) {
        return database.sql(ADD_MESSAGE)
                .bind("signal", signal.value())
                .bind("position", position)
                .bind("id", message.id())
                .bind("sender", message.from().name())
                .bind("at", message.at())
                .bind("text", seal.sealMessage(message.text(), message.id()))
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> add(SignalId signal, int position, Attachment attachment) {
        return database.sql(ADD_ATTACHMENT)
                .bind("signal", signal.value())
                .bind("position", position)
                .bind("id", attachment.id())
                .bind("name", seal.sealName(attachment.name(), attachment.id()))
                .bind("type", attachment.type().name())
                .bind("size", attachment.size())
                .bind("at", attachment.at())
                .fetch()
                .rowsUpdated();
    }

    private Message message(Readable readable) {
        var row = new Columns(readable);
        var id = row.uuid("id");
        return new Message(
                id,
                row.word("sender", Message.From.class),
                row.instant("at"),
                seal.openMessage(row.needed("sealed_text", byte[].class), id));
    }

    private Attachment attachment(Readable readable) {
        var row = new Columns(readable);
        var id = row.uuid("id");
        return new Attachment(
                id,
                seal.openName(row.needed("sealed_name", byte[].class), id),
                row.word("type", FileType.class),
                row.number("size"),
                row.instant("at"));
    }
}

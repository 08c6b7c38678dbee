package org.avert.earlywarning.sources.persistence;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.util.List;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.signals.SignalId;
import org.avert.earlywarning.sources.SourceReport;
import org.avert.earlywarning.sources.SourceReports;
import org.avert.kit.attachment.Attachment;
import org.avert.kit.receipt.Message;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcSourceReports implements SourceReports {
    private static final String TEXT = "sealed_text";
    private static final String PLACE = "sealed_place";

    private static final String ADD = """
            INSERT INTO source_report (signal_id, receipt, received_at, sealed_text, sealed_place, version)
            VALUES (:signal, :receipt, :received, :text, :place, :version)
            ON CONFLICT (signal_id) DO NOTHING
            """;
    private static final String FIND =
            "SELECT signal_id, closed, received_at, sealed_text, sealed_place, version FROM source_report WHERE ";
    private static final String NEXT =
            "UPDATE source_report SET version = :version WHERE signal_id = :signal AND version = :version - 1";
    private static final String CLOSE = """
            UPDATE source_report SET version = :version, closed = true, receipt = :receipt
            WHERE signal_id = :signal AND version = :version - 1
            """;

    private static final String SHOW = "SELECT set_config('avert.receipt', :receipt, true)";

    private final DatabaseClient database;
    private final ReportSeal seal;
    private final CorrespondenceRows correspondence;

    R2dbcSourceReports(DatabaseClient database, ReportSeal seal, CorrespondenceRows correspondence) {
        this.database = database;
        this.seal = seal;
        this.correspondence = correspondence;
    }

    @Override
    public Mono<Boolean> add(SourceReport report, String receipt) {
        return show(receipt).then(Mono.defer(() -> insert(report, receipt)));
    }

    private Mono<Boolean> insert(SourceReport report, String receipt) {
        var place = report.place();
        return database.sql(ADD)
                .bind("signal", report.signal().value())
                .bind("receipt", receipt)
                .bind("received", report.receivedAt())
                .bind("text", seal.seal(report.text(), report.signal(), TEXT))
                .bind(
                        "place",
                        Parameters.in(
                                R2dbcType.VARBINARY, place == null ? null : seal.seal(place, report.signal(), PLACE)))
                .bind("version", report.version())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    @Override
    public Mono<SourceReport> find(SignalId signal) {
        return one(database.sql(FIND + "signal_id = :signal").bind("signal", signal.value()));
    }

    @Override
    public Mono<SourceReport> findByReceipt(String receipt) {
        return show(receipt)
                .then(Mono.defer(
                        () -> one(database.sql(FIND + "receipt = :receipt").bind("receipt", receipt))));
    }

    /** To the end of the transaction the tables give what belongs to this receipt: its holder has no account. */
    private Mono<Void> show(String receipt) {
        return database.sql(SHOW).bind("receipt", receipt).then();
    }

    @Override
    public Mono<SourceReport> append(SourceReport changed, Message last) {
        return next(changed)
                .flatMap(taken ->
                        correspondence.add(changed.signal(), changed.messages().size(), last))
                .map(added -> changed);
    }

    @Override
    public Mono<SourceReport> append(SourceReport changed, Attachment last) {
        return next(changed)
                .flatMap(taken -> correspondence.add(
                        changed.signal(), changed.attachments().size(), last))
                .map(added -> changed);
    }

    @Override
    public Mono<SourceReport> close(SourceReport closed, String nobodysReceipt) {
        return database.sql(CLOSE)
                .bind("version", closed.version())
                .bind("receipt", nobodysReceipt)
                .bind("signal", closed.signal().value())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .map(rows -> closed);
    }

    private Mono<Long> next(SourceReport changed) {
        return database.sql(NEXT)
                .bind("version", changed.version())
                .bind("signal", changed.signal().value())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1);
    }

    private Mono<SourceReport> one(DatabaseClient.GenericExecuteSpec query) {
        return query.map(this::report).one().flatMap(this::whole);
    }

    private SourceReport report(Readable readable) {
        var row = new Columns(readable);
        var signal = new SignalId(row.uuid("signal_id"));
        return new SourceReport(
                signal,
                row.needed("closed", Boolean.class),
                row.instant("received_at"),
                seal.open(row.needed(TEXT, byte[].class), signal, TEXT),
                seal.openOrAbsent(row.optional(PLACE, byte[].class), signal, PLACE),
                List.of(),
                List.of(),
                row.number("version"));
    }

    private Mono<SourceReport> whole(SourceReport bare) {
        return Mono.zip(correspondence.messages(bare.signal()), correspondence.attachments(bare.signal()))
                .map(found -> bare.with(found.getT1(), found.getT2()));
    }
}

package org.avert.facility.applications.persistence;

import static org.avert.facility.readers.sql.ReaderBinding.VISIBLE;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.applications.Document;
import org.avert.facility.applications.DocumentContent;
import org.avert.facility.applications.DocumentId;
import org.avert.facility.applications.Documents;
import org.avert.facility.readers.Reader;
import org.avert.facility.readers.sql.ReaderBinding;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDocuments implements Documents {
    private static final String COLUMNS = "d.id, d.application_id, d.name, d.media_type, d.size, d.sha256, d.added_at";
    private static final String FROM =
            " from application_document d join application a on a.id = d.application_id where a.id = :application and "
                    + VISIBLE;

    private final DatabaseClient database;
    private final ReaderBinding readers;

    R2dbcDocuments(DatabaseClient database, ReaderBinding readers) {
        this.database = database;
        this.readers = readers;
    }

    @Override
    public Mono<Void> add(DocumentContent content) {
        var document = content.document();
        return database.sql("""
                        insert into application_document (id, application_id, name, media_type, size, sha256, content, added_at)
                        values (:id, :application, :name, :mediaType, :size, :sha256, :content, :addedAt)""")
                .bind("id", document.id().value())
                .bind("application", document.application().value())
                .bind("name", document.name())
                .bind("mediaType", document.mediaType())
                .bind("size", document.size())
                .bind("sha256", document.sha256())
                .bind("content", content.bytes())
                .bind("addedAt", document.addedAt())
                .then();
    }

    @Override
    public Mono<Long> count(ApplicationId application) {
        return database.sql(
                        "select count(*) as documents from application_document where application_id = :application")
                .bind("application", application.value())
                .map(row -> Objects.requireNonNull(row.get("documents", Long.class)))
                .one();
    }

    @Override
    public Flux<Document> of(ApplicationId application, Reader reader) {
        return readers.bind(database.sql("select " + COLUMNS + FROM + " order by d.added_at, d.id"), reader)
                .bind("application", application.value())
                .map(R2dbcDocuments::document)
                .all();
    }

    @Override
    public Mono<DocumentContent> find(ApplicationId application, DocumentId id, Reader reader) {
        return readers.bind(database.sql("select " + COLUMNS + ", d.content" + FROM + " and d.id = :id"), reader)
                .bind("application", application.value())
                .bind("id", id.value())
                .map(row ->
                        new DocumentContent(document(row), Objects.requireNonNull(row.get("content", byte[].class))))
                .one();
    }

    private static Document document(Readable row) {
        return new Document(
                new DocumentId(Objects.requireNonNull(row.get("id", UUID.class))),
                new ApplicationId(Objects.requireNonNull(row.get("application_id", UUID.class))),
                Objects.requireNonNull(row.get("name", String.class)),
                Objects.requireNonNull(row.get("media_type", String.class)),
                Objects.requireNonNull(row.get("size", Long.class)),
                Objects.requireNonNull(row.get("sha256", String.class)),
                Objects.requireNonNull(row.get("added_at", Instant.class)));
    }
}

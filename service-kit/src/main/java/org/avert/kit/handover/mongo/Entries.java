package org.avert.kit.handover.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.avert.kit.handover.HandoverCounts;
import org.avert.kit.handover.ParkedHandover;
import org.bson.Document;

/** Outbox entries as they lie in a document, read without knowing the aggregate. */
final class Entries {
    static final String FIELD = "outbox";

    private Entries() {}

    static List<OutboxEntry> of(Document aggregate) {
        return aggregate.getList(FIELD, Document.class, List.of()).stream()
                .map(Entries::entry)
                .toList();
    }

    /** Of each subject the first that is still to be delivered, if it is due: what comes after it waits. */
    static List<OutboxEntry> due(Document aggregate, Instant now) {
        var subjects = new HashSet<String>();
        var due = new ArrayList<OutboxEntry>();
        for (var entry : of(aggregate)) {
            var first = OutboxEntry.PENDING.equals(entry.status()) && subjects.add(entry.subject());
            if (first
                    && !entry.nextAttemptAt().isAfter(now)
                    && !entry.leasedUntil().isAfter(now)) {
                due.add(entry);
            }
        }
        return due;
    }

    static HandoverCounts count(List<OutboxEntry> entries) {
        var pending = entries.stream()
                .filter(entry -> OutboxEntry.PENDING.equals(entry.status()))
                .toList();
        var oldest = pending.stream().map(OutboxEntry::time).min(Comparator.naturalOrder());
        return new HandoverCounts(pending.size(), entries.size() - pending.size(), oldest.orElse(null));
    }

    static ParkedHandover parked(OutboxEntry entry) {
        var at = entry.parkedAt() == null ? entry.nextAttemptAt() : entry.parkedAt();
        return new ParkedHandover(
                entry.id(), entry.type(), entry.subject(), entry.time(), entry.attempts(), at, entry.lastError());
    }

    private static OutboxEntry entry(Document entry) {
        var parked = entry.getDate("parkedAt");
        return new OutboxEntry(
                required(entry.getString("eventId")),
                required(entry.getString("type")),
                required(entry.getString("subject")),
                instant(entry, "time"),
                required(entry.getString("data")),
                required(entry.getString("status")),
                entry.getInteger("attempts", 0),
                instant(entry, "nextAttemptAt"),
                instant(entry, "leasedUntil"),
                entry.getString("lease"),
                entry.getString("lastError"),
                parked == null ? null : parked.toInstant());
    }

    private static Instant instant(Document entry, String field) {
        Date date = required(entry.getDate(field));
        return date.toInstant();
    }

    private static <T> T required(T value) {
        return Objects.requireNonNull(value, "an outbox entry lacks a field");
    }
}

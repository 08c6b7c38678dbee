package org.avert.mechanisms.visits.persistence;

import java.util.List;
import java.util.UUID;
import org.avert.kit.handover.mongo.OutboxEntry;
import org.avert.mechanisms.visits.Visit;

/** A visit with the hand-overs that are still on their way, in one document (ADR 0006). */
record VisitDocument(UUID id, long version, Visit visit, List<OutboxEntry> outbox) {}

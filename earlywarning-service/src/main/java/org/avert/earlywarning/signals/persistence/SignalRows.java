package org.avert.earlywarning.signals.persistence;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.signals.Assessment;
import org.avert.earlywarning.signals.Coordinates;
import org.avert.earlywarning.signals.DatePrecision;
import org.avert.earlywarning.signals.Gravity;
import org.avert.earlywarning.signals.Happening;
import org.avert.earlywarning.signals.Perpetrator;
import org.avert.earlywarning.signals.Place;
import org.avert.earlywarning.signals.PlacePrecision;
import org.avert.earlywarning.signals.Provenance;
import org.avert.earlywarning.signals.Reliability;
import org.avert.earlywarning.signals.SealedSource;
import org.avert.earlywarning.signals.Signal;
import org.avert.earlywarning.signals.SignalId;
import org.avert.earlywarning.signals.SourceRow;
import org.avert.earlywarning.signals.SourceType;
import org.avert.earlywarning.signals.Tlp;
import org.avert.earlywarning.signals.VictimGroup;
import org.avert.earlywarning.signals.ViolationType;
import org.avert.earlywarning.signals.When;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.caller.Pillar;
import org.jspecify.annotations.Nullable;

/** Between signals and rows of the table {@code signal}. */
final class SignalRows {
    private SignalRows() {}

    static Signal signal(Readable readable) {
        var row = new Columns(readable);
        return new Signal(
                new SignalId(row.uuid("id")),
                happening(row),
                row.count("taxonomy"),
                place(row),
                new When(
                        row.day("occurred_on"),
                        row.optional("occurred_until", LocalDate.class),
                        row.word("date_precision", DatePrecision.class)),
                provenance(row),
                new Assessment(row.word("reliability", Reliability.class), row.count("credibility")),
                row.word("tlp", Tlp.class),
                row.optional("summary"),
                row.instant("received_at"));
    }

    private static Happening happening(Columns row) {
        return new Happening(
                row.word("violation_type", ViolationType.class),
                row.word("gravity", Gravity.class),
                row.word("perpetrator", Perpetrator.class),
                row.words("victim_groups", VictimGroup.class),
                row.count("victims"),
                row.count("events"));
    }

    private static Place place(Columns row) {
        var latitude = row.optional("latitude", Double.class);
        var longitude = row.optional("longitude", Double.class);
        return new Place(
                row.text("state"),
                row.optional("area"),
                row.optional("place"),
                latitude == null || longitude == null ? null : new Coordinates(latitude, longitude),
                row.optionalWord("place_precision", PlacePrecision.class));
    }

    private static Provenance provenance(Columns row) {
        var dataset = row.optional("dataset");
        return new Provenance(
                row.word("source_type", SourceType.class),
                new PersonRef(row.text("submitter_issuer"), row.text("submitter_subject")),
                dataset == null ? null : new SourceRow(dataset, row.text("external_id")),
                source(row));
    }

    private static @Nullable SealedSource source(Columns row) {
        var bytes = row.optional("sealed_source", byte[].class);
        var owner = row.optional("source_owner");
        return bytes == null || owner == null
                ? null
                : new SealedSource(Pillar.ofRealm(owner).orElseThrow(), bytes);
    }

    static SignalRow row(Signal signal) {
        var happening = signal.happening();
        var place = signal.place();
        var point = place.coordinates();
        var from = signal.provenance();
        var dataset = from.row();
        var source = from.source();
        return new SignalRow(
                signal.id().value(),
                signal.when().from(),
                signal.when().until(),
                signal.when().precision(),
                happening.type(),
                signal.taxonomy(),
                happening.gravity(),
                happening.perpetrator(),
                happening.victimGroups(),
                happening.victims(),
                happening.events(),
                place.state(),
                place.area(),
                place.name(),
                point == null ? null : point.latitude(),
                point == null ? null : point.longitude(),
                place.precision(),
                from.type(),
                signal.assessment().reliability(),
                signal.assessment().credibility(),
                signal.tlp(),
                signal.summary(),
                source == null ? null : source.bytes(),
                source == null ? null : source.owner().realm(),
                dataset == null ? null : dataset.dataset(),
                dataset == null ? null : dataset.externalId(),
                from.submitter().issuer(),
                from.submitter().subject(),
                signal.eventKey(),
                signal.receivedAt());
    }

    /** A row as the insert reads it out of JSON; the names are the columns'. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    record SignalRow(
            UUID id,
            LocalDate occurred_on,
            @Nullable LocalDate occurred_until,
            DatePrecision date_precision,
            ViolationType violation_type,
            int taxonomy,
            Gravity gravity,
            Perpetrator perpetrator,
            Set<VictimGroup> victim_groups,
            int victims,
            int events,
            String state,
            @Nullable String area,
            @Nullable String place,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable PlacePrecision place_precision,
            SourceType source_type,
            Reliability reliability,
            int credibility,
            Tlp tlp,
            @Nullable String summary,
            byte @Nullable [] sealed_source,
            @Nullable String source_owner,
            @Nullable String dataset,
            @Nullable String external_id,
            String submitter_issuer,
            String submitter_subject,
            String event_key,
            Instant received_at) {}
}

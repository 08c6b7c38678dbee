package org.avert.funding.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.avert.funding.money.Amount;
import org.avert.funding.money.Rate;
import org.avert.funding.money.Valued;
import org.avert.funding.sources.EvidenceKind;
import org.avert.funding.sources.PeacebuildingArea;
import org.avert.funding.sources.Stage;
import org.avert.funding.states.Region;
import org.avert.kit.reference.CaseReference;
import org.avert.kit.reference.PublicReference;

/** Requests of Sample State A. */
public final class SampleRequests {
    public static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    public static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    private SampleRequests() {}

    public static Plan plan(Amount... costs) {
        return new Plan(
                CaseReference.random(),
                UUID.randomUUID(),
                "XAA",
                Region.AFRICAN,
                "Police training",
                Stream.of(costs).map(SampleRequests::activity).toList(),
                new Evidence(Set.of(EvidenceKind.CONFLICT_ANALYSIS, EvidenceKind.NEEDS_ASSESSMENT)),
                new Classification(List.of(), List.of(), List.of()));
    }

    private static Activity activity(Amount cost) {
        return new Activity(UUID.randomUUID(), UUID.randomUUID(), "UPR", "Train the police", cost, null);
    }

    public static PublicText text(String title) {
        return new PublicText(
                title,
                "Training of 400 police officers on the use of force.",
                new PublicContact("Secretariat of the facility", null, null),
                LocalDate.of(2026, 12, 15),
                Stage.IMPLEMENTATION,
                new Classification(
                        List.of("police-training"), List.of(16), List.of(PeacebuildingArea.LAW_ENFORCEMENT)));
    }

    public static FundingRequest draft(Amount... costs) {
        return FundingRequest.drafted(
                new RequestId(UUID.randomUUID()), PublicReference.random("FR"), plan(costs), NeedRates.NONE, NOW);
    }

    public static FundingRequest published(Amount... costs) {
        var written = draft(costs).writeText(text("Police training"), NOW);
        return written.consent(written.text().sha256(), NOW).publish(NOW);
    }

    public static Valued usd(long cents) {
        return new Valued(Amount.usd(cents), Rate.ONE, DAY);
    }

    public static Valued eur(long cents, String rate) {
        return new Valued(Amount.of("EUR", cents), Rate.of(rate), DAY);
    }
}

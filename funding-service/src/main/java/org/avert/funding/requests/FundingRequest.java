package org.avert.funding.requests;

import java.time.Instant;
import java.time.LocalDate;
import org.avert.funding.money.Valued;
import org.avert.kit.problem.Conflict;
import org.avert.kit.reference.PublicReference;

/**
 * A funding request. Its file knows the case; its public page does not.
 *
 * @param raised what pledges have brought, kept with the request so that its gap is decided under one lock
 * @param version counts its changes, from 1
 */
public record FundingRequest(
        RequestId id,
        PublicReference publicReference,
        Plan plan,
        RequestStatus status,
        Publicity publicity,
        NeedRates rates,
        Raised raised,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static FundingRequest drafted(
            RequestId id, PublicReference publicReference, Plan plan, NeedRates rates, Instant now) {
        return new FundingRequest(
                id, publicReference, plan, RequestStatus.DRAFT, Publicity.NONE, rates, Raised.NOTHING, now, now, 1);
    }

    public Figures figures() {
        return Figures.of(plan.activities(), rates, raised);
    }

    /** The text of a request that has one. */
    public PublicText text() {
        var text = publicity.text();
        if (text == null) {
            throw new IllegalStateException("Request " + id + " has no public text");
        }
        return text;
    }

    /** The same text again changes nothing; any other withdraws the consent. */
    FundingRequest writeText(PublicText text, Instant now) {
        if (text.equals(publicity.text()) && !status.hasEnded()) {
            return this;
        }
        return moved(status.after(RequestStep.WRITE_TEXT), publicity.with(text), now);
    }

    FundingRequest consent(String sha256, Instant now) {
        var next = status.after(RequestStep.CONSENT);
        if (!text().sha256().equals(sha256)) {
            throw new Conflict("The public text has the hash " + text().sha256() + ", not " + sha256
                    + ". Read the text as it stands and consent to that.");
        }
        return moved(next, publicity.with(new Consent(sha256, now)), now);
    }

    FundingRequest publish(Instant now) {
        return moved(status.after(RequestStep.PUBLISH), publicity.publishedAt(now), now);
    }

    FundingRequest close(String reason, Instant now) {
        return moved(status.after(RequestStep.CLOSE), publicity.ended(new Publicity.Ending(now, reason)), now);
    }

    FundingRequest value(NeedRates newRates, Instant now) {
        refuseWhenEnded("new rates");
        return new FundingRequest(
                id, publicReference, plan, status, publicity, newRates, raised, createdAt, now, version);
    }

    /** @throws Conflict when it takes no pledges (any more) */
    public FundingRequest pledged(Valued pledge, LocalDate today, Instant now) {
        if (status != RequestStatus.PUBLISHED) {
            throw new Conflict("The request is " + status + "; only a PUBLISHED one takes pledges.");
        }
        var deadline = text().deadline();
        if (deadline != null && today.isAfter(deadline)) {
            throw new Conflict("The last day for pledges was " + deadline + ".");
        }
        return with(raised.pledged(pledge), now);
    }

    public FundingRequest pledgeWithdrawn(Valued pledge, Instant now) {
        return with(raised.withdrawn(pledge), now);
    }

    /** @throws OverFunded when it is more than is still missing */
    public FundingRequest committed(Valued commitment, Instant now) {
        refuseWhenEnded("commitments");
        refuseOverFunding(commitment);
        return with(raised.secured(commitment), now);
    }

    public FundingRequest disbursed(Valued disbursement, Instant now) {
        return with(raised.disbursed(disbursement), now);
    }

    /** In the currency itself where need and commitments know no other, in US dollars otherwise. */
    private void refuseOverFunding(Valued commitment) {
        var figures = figures();
        var only = figures.onlyCurrency();
        if (only != null && commitment.amount().isIn(only.currency())) {
            if (commitment.amount().exceeds(only.gap())) {
                throw new OverFunded(commitment.amount(), only.gap());
            }
            return;
        }
        var gap = figures.gapUsd();
        if (gap == null) {
            throw new Conflict("The gap in US dollars is not known: no rate of " + figures.missingRates() + ".");
        }
        if (commitment.usd().exceeds(gap)) {
            throw new OverFunded(commitment.usd(), gap);
        }
    }

    private void refuseWhenEnded(String what) {
        if (status.hasEnded()) {
            throw new Conflict("The request is " + status + " and takes no " + what + ".");
        }
    }

    private FundingRequest moved(RequestStatus next, Publicity newPublicity, Instant now) {
        return new FundingRequest(
                id, publicReference, plan, next, newPublicity, rates, raised, createdAt, now, version);
    }

    private FundingRequest with(Raised newRaised, Instant now) {
        return new FundingRequest(
                id, publicReference, plan, status, publicity, rates, newRaised, createdAt, now, version);
    }

    public FundingRequest withVersion(long newVersion) {
        return new FundingRequest(
                id, publicReference, plan, status, publicity, rates, raised, createdAt, updatedAt, newVersion);
    }
}

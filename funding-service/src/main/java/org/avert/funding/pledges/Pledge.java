package org.avert.funding.pledges;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.avert.funding.money.Amount;
import org.avert.funding.money.Valued;
import org.avert.funding.requests.RequestId;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.avert.kit.reference.PublicReference;
import org.jspecify.annotations.Nullable;

/**
 * A pledge of one organisation and what has become of it. Its currency is fixed; disbursed ≤ committed ≤ pledged.
 *
 * @param version counts its changes, from 1
 */
public record Pledge(
        PledgeId id,
        RequestId request,
        PublicReference publicReference,
        String organisation,
        PledgeStatus status,
        Valued pledged,
        Terms terms,
        @Nullable Commitment commitment,
        List<Disbursement> disbursements,
        Instant createdAt,
        long version) {

    /** What the donor says beside the amount. */
    public record Terms(
            @Nullable String earmark,
            @Nullable String note,
            @Nullable String withdrawalReason) {

        Terms withdrawn(String reason) {
            return new Terms(earmark, note, reason);
        }
    }

    public Pledge {
        disbursements = List.copyOf(disbursements);
    }

    Pledge commit(Valued value, Instant now) {
        status.require(PledgeStep.COMMIT);
        sameCurrency(value);
        if (value.amount().exceeds(pledged.amount())) {
            throw StageExceeded.committing(value.amount(), pledged.amount());
        }
        return with(PledgeStatus.COMMITTED, terms, new Commitment(value, now), disbursements);
    }

    Pledge disburse(Disbursement payment) {
        status.require(PledgeStep.DISBURSE);
        sameCurrency(payment.value());
        var paid = payment.value().amount();
        if (disbursed().plus(paid).exceeds(committed())) {
            throw StageExceeded.disbursing(paid, disbursed(), committed());
        }
        var next = disbursed().plus(paid).equals(committed()) ? PledgeStatus.DISBURSED : PledgeStatus.COMMITTED;
        return with(
                next,
                terms,
                commitment,
                Stream.concat(disbursements.stream(), Stream.of(payment)).toList());
    }

    Pledge withdraw(String reason) {
        status.require(PledgeStep.WITHDRAW);
        return with(PledgeStatus.WITHDRAWN, terms.withdrawn(reason), commitment, disbursements);
    }

    public Amount committed() {
        return commitment == null
                ? Amount.zero(pledged.amount().currency())
                : commitment.value().amount();
    }

    public Amount disbursed() {
        return disbursements.stream()
                .map(payment -> payment.value().amount())
                .reduce(Amount.zero(pledged.amount().currency()), Amount::plus);
    }

    private void sameCurrency(Valued value) {
        var currency = pledged.amount().currency();
        if (!value.amount().isIn(currency)) {
            throw new Unprocessable(
                    "The pledge is in " + currency + " and stays so.",
                    FieldError.at("/amount/currency", "is " + currency));
        }
    }

    private Pledge with(
            PledgeStatus next, Terms newTerms, @Nullable Commitment newCommitment, List<Disbursement> payments) {
        return new Pledge(
                id,
                request,
                publicReference,
                organisation,
                next,
                pledged,
                newTerms,
                newCommitment,
                payments,
                createdAt,
                version + 1);
    }
}

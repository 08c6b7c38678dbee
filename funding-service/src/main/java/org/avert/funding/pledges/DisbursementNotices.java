package org.avert.funding.pledges;

import java.time.LocalDate;
import java.util.UUID;
import org.avert.funding.money.Amount;
import org.avert.funding.requests.FundingRequest;
import org.avert.kit.handover.Handovers;
import org.avert.kit.handover.Outbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the facility of each payment, through the outbox: with the payment or not at all. */
@Component
public class DisbursementNotices {

    public static final String TYPE = "org.avert.funding.disbursement-made";

    private final Handovers handovers;
    private final Outbox outbox;

    DisbursementNotices(Handovers handovers, Outbox outbox) {
        this.handovers = handovers;
        this.outbox = outbox;
    }

    Mono<Void> announce(FundingRequest request, Disbursement payment) {
        var plan = request.plan();
        var reference = plan.caseReference().toString();
        var notice = new Notice(
                reference,
                plan.planId(),
                request.publicReference().toString(),
                payment.id(),
                Money.of(payment.value().amount()),
                payment.valueDate());
        return outbox.add(handovers.of(TYPE, reference, notice));
    }

    /** What the facility is told, in the words of its contract. */
    record Notice(
            String caseReference,
            UUID planId,
            String publicReference,
            UUID disbursementId,
            Money amount,
            LocalDate disbursedOn) {}

    record Money(String currency, long minorUnits) {

        static Money of(Amount amount) {
            return new Money(amount.currency().getCurrencyCode(), amount.minorUnits());
        }
    }
}

package org.avert.funding.pledges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.avert.funding.requests.SampleRequests.DAY;
import static org.avert.funding.requests.SampleRequests.NOW;
import static org.avert.funding.requests.SampleRequests.eur;
import static org.avert.funding.requests.SampleRequests.usd;

import java.util.List;
import java.util.UUID;
import org.avert.funding.money.Amount;
import org.avert.funding.money.Valued;
import org.avert.funding.requests.RequestId;
import org.avert.kit.problem.Unprocessable;
import org.avert.kit.reference.PublicReference;
import org.junit.jupiter.api.Test;

class PledgeTests {

    private static Pledge pledge(Valued value) {
        return new Pledge(
                new PledgeId(UUID.randomUUID()),
                new RequestId(UUID.randomUUID()),
                PublicReference.random("FR"),
                "sample-donor",
                PledgeStatus.PLEDGED,
                value,
                new Pledge.Terms(null, null, null),
                null,
                List.of(),
                NOW,
                1);
    }

    private static Disbursement payment(Valued value) {
        return new Disbursement(UUID.randomUUID(), value, DAY, null, NOW);
    }

    @Test
    void isCommittedInWholeOrInPartAndNeverBeyond() {
        var pledge = pledge(eur(1_000, "1.1"));

        assertThat(pledge.commit(eur(600, "1.2"), NOW).committed()).isEqualTo(Amount.of("EUR", 600));
        assertThatExceptionOfType(StageExceeded.class)
                .isThrownBy(() -> pledge.commit(eur(1_001, "1.2"), NOW))
                .withMessageContaining("EUR 10.00")
                .withMessageContaining("EUR 10.01");
    }

    @Test
    void disbursesUpToWhatIsCommitted() {
        var committed = pledge(eur(1_000, "1.1")).commit(eur(600, "1.2"), NOW);
        var half = committed.disburse(payment(eur(300, "1.3")));

        assertThat(half.status()).isEqualTo(PledgeStatus.COMMITTED);
        assertThat(half.disbursed()).isEqualTo(Amount.of("EUR", 300));
        assertThatExceptionOfType(StageExceeded.class)
                .isThrownBy(() -> half.disburse(payment(eur(301, "1.3"))))
                .withMessageContaining("EUR 6.00")
                .withMessageContaining("EUR 3.00")
                .withMessageContaining("EUR 3.01");
        assertThat(half.disburse(payment(eur(300, "1.3"))).status()).isEqualTo(PledgeStatus.DISBURSED);
    }

    @Test
    void keepsItsCurrency() {
        assertThatExceptionOfType(Unprocessable.class)
                .isThrownBy(() -> pledge(eur(1_000, "1.1")).commit(usd(1_000), NOW));
    }

    @Test
    void isWithdrawnOnlyBeforeItIsCommitted() {
        var pledge = pledge(usd(1_000));

        assertThat(pledge.withdraw("No budget").status()).isEqualTo(PledgeStatus.WITHDRAWN);
        assertThatExceptionOfType(PledgeStepRefused.class)
                .isThrownBy(() -> pledge.commit(usd(1_000), NOW).withdraw("No budget"))
                .withMessageContaining("COMMITTED")
                .withMessageContaining("[DISBURSE]");
    }

    @Test
    void paysNothingThatIsNotCommitted() {
        assertThatExceptionOfType(PledgeStepRefused.class)
                .isThrownBy(() -> pledge(usd(1_000)).disburse(payment(usd(1))));
    }
}

package org.avert.funding.pledges.web;

import java.time.LocalDate;
import org.avert.funding.api.model.CommitmentDto;
import org.avert.funding.api.model.DisbursementDto;
import org.avert.funding.api.model.MoneyDto;
import org.avert.funding.api.model.NewCommitmentDto;
import org.avert.funding.api.model.NewDisbursementDto;
import org.avert.funding.api.model.NewPledgeDto;
import org.avert.funding.api.model.PledgeDto;
import org.avert.funding.api.model.PledgeStatusDto;
import org.avert.funding.money.Amount;
import org.avert.funding.money.NotMoney;
import org.avert.funding.money.Rate;
import org.avert.funding.money.Valued;
import org.avert.funding.pledges.Commitment;
import org.avert.funding.pledges.Disbursement;
import org.avert.funding.pledges.NewDisbursement;
import org.avert.funding.pledges.NewPledge;
import org.avert.funding.pledges.Pledge;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.jspecify.annotations.Nullable;

final class PledgeMapper {
    private PledgeMapper() {}

    static NewPledge pledge(NewPledgeDto dto) {
        return new NewPledge(
                valued(dto.getAmount(), dto.getRateToUsd(), dto.getRateDate()), dto.getEarmark(), dto.getNote());
    }

    static Valued commitment(NewCommitmentDto dto) {
        return valued(dto.getAmount(), dto.getRateToUsd(), dto.getRateDate());
    }

    static NewDisbursement disbursement(NewDisbursementDto dto) {
        return new NewDisbursement(
                valued(dto.getAmount(), dto.getRateToUsd(), dto.getRateDate()), dto.getValueDate(), dto.getReference());
    }

    private static Valued valued(MoneyDto money, String rate, LocalDate rateDate) {
        return new Valued(amount(money), rate(rate), rateDate);
    }

    private static Amount amount(MoneyDto money) {
        try {
            return Amount.of(money.getCurrency(), money.getMinorUnits());
        } catch (NotMoney fault) {
            throw refused("/amount", fault);
        }
    }

    private static Rate rate(String rate) {
        try {
            return Rate.of(rate);
        } catch (NotMoney fault) {
            throw refused("/rateToUsd", fault);
        }
    }

    private static Unprocessable refused(String pointer, NotMoney fault) {
        var fact = String.valueOf(fault.getMessage());
        return new Unprocessable(fact, FieldError.at(pointer, fact));
    }

    static PledgeDto pledge(Pledge pledge) {
        var value = pledge.pledged();
        var terms = pledge.terms();
        return new PledgeDto()
                .pledgeId(pledge.id().value())
                .publicReference(pledge.publicReference().toString())
                .organisation(pledge.organisation())
                .status(PledgeStatusDto.valueOf(pledge.status().name()))
                .amount(money(value.amount()))
                .rateToUsd(value.rate().toString())
                .rateDate(value.rateDate())
                .amountUsd(money(value.usd()))
                .earmark(terms.earmark())
                .note(terms.note())
                .withdrawalReason(terms.withdrawalReason())
                .committed(money(pledge.committed()))
                .disbursed(money(pledge.disbursed()))
                .commitment(commitment(pledge.commitment()))
                .disbursements(pledge.disbursements().stream()
                        .map(PledgeMapper::disbursement)
                        .toList())
                .createdAt(pledge.createdAt());
    }

    private static @Nullable CommitmentDto commitment(@Nullable Commitment commitment) {
        if (commitment == null) {
            return null;
        }
        var value = commitment.value();
        return new CommitmentDto(
                money(value.amount()),
                value.rate().toString(),
                value.rateDate(),
                money(value.usd()),
                commitment.committedAt());
    }

    private static DisbursementDto disbursement(Disbursement payment) {
        var value = payment.value();
        return new DisbursementDto()
                .disbursementId(payment.id())
                .amount(money(value.amount()))
                .rateToUsd(value.rate().toString())
                .rateDate(value.rateDate())
                .amountUsd(money(value.usd()))
                .valueDate(payment.valueDate())
                .reference(payment.reference())
                .recordedAt(payment.recordedAt());
    }

    private static MoneyDto money(Amount amount) {
        return new MoneyDto(amount.currency().getCurrencyCode(), amount.minorUnits());
    }
}

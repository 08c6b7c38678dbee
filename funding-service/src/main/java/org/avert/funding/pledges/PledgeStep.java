package org.avert.funding.pledges;

public enum PledgeStep {
    COMMIT,
    DISBURSE,
    WITHDRAW
}

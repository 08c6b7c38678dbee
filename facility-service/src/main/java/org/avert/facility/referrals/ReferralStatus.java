package org.avert.facility.referrals;

/** RECEIVED until the State submits an application, then APPLIED; ANSWERED when it is decided. */
public enum ReferralStatus {
    RECEIVED,
    APPLIED,
    ANSWERED
}

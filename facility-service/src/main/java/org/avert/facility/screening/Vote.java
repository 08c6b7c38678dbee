package org.avert.facility.screening;

public enum Vote {
    APPROVE,
    DECLINE
}

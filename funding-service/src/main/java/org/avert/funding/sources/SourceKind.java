package org.avert.funding.sources;

public enum SourceKind {
    TRUST_FUND,
    VOLUNTARY_FUND,
    BILATERAL,
    MULTILATERAL,
    REGIONAL,
    SOUTH_SOUTH
}

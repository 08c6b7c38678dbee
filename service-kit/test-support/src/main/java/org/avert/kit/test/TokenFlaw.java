package org.avert.kit.test;

/** What can be wrong with a token whoever its bearer is; each makes it invalid, also for public operations. */
public enum TokenFlaw {
    NONE,
    OTHER_AUDIENCE,
    EXPIRED,
    NOT_YET_VALID,
    /** Signed by a key that the issuer does not publish. */
    FOREIGN_KEY,
    /** An ID token: right key, right audience, wrong use. */
    ID_TOKEN,
    /** An issuer nobody trusts. */
    UNKNOWN_ISSUER
}

package org.avert.identity.clients;

/** How a client acts. */
public enum ClientKind {
    /** For itself, by client credentials. */
    OFFICE,
    /** For the people who sign in, by code with PKCE. */
    COUNTRY_PORTAL
}

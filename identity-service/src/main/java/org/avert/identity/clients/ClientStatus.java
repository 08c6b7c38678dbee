package org.avert.identity.clients;

/** Where a client stands; a revoked one stays so. */
public enum ClientStatus {
    ACTIVE,
    REVOKED
}

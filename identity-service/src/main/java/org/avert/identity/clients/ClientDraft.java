package org.avert.identity.clients;

/** A client as it is to be registered. */
public record ClientDraft(
        String clientId,
        ClientKind kind,
        ClientAuthentication authentication,
        boolean sandbox,
        ClientDetails details) {}

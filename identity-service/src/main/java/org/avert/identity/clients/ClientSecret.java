package org.avert.identity.clients;

/** What a client proves itself with; shown once and kept nowhere here. */
public record ClientSecret(String clientId, String secret) {
    @Override
    public String toString() {
        return "ClientSecret[clientId=" + clientId + "]";
    }
}

package org.avert.local.people;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import org.avert.local.home.ClientKey;

/** Tokens of offices' systems and of the services themselves: client credentials (RFC 6749 §4.4). */
public final class OfficeLogin {
    private final URI issuerBase;
    private final BinaryOperator<String> clientSecrets;
    private final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();

    /**
     * @param issuerBase what every issuer starts with
     * @param clientSecrets secret by realm and client id
     */
    public OfficeLogin(URI issuerBase, BinaryOperator<String> clientSecrets) {
        this.issuerBase = issuerBase;
        this.clientSecrets = clientSecrets;
    }

    /** For a client that has a key of its own and no secret (RFC 7523). */
    public AccessToken signedToken(String realm, String clientId, ClientKey key) {
        var endpoints = new RealmEndpoints(issuerBase, realm);
        return TokenRequest.send(
                endpoints,
                clientId,
                "",
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "client_assertion",
                        key.assertion(clientId, endpoints.issuer())));
    }

    public AccessToken token(String realm, String clientId) {
        var known = tokens.get(realm + "/" + clientId);
        if (known != null && known.isFresh()) {
            return known;
        }
        var fresh = TokenRequest.send(
                new RealmEndpoints(issuerBase, realm),
                clientId,
                clientSecrets.apply(realm, clientId),
                Map.of("grant_type", "client_credentials"));
        tokens.put(realm + "/" + clientId, fresh);
        return fresh;
    }
}

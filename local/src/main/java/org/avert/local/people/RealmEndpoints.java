package org.avert.local.people;

import java.net.URI;

/**
 * Addresses of one realm.
 *
 * @param issuerBase what every issuer starts with
 * @param realm its name
 */
public record RealmEndpoints(URI issuerBase, String realm) {

    public String issuer() {
        return issuerBase + "/" + realm;
    }

    public URI authorization() {
        return URI.create(issuer() + "/protocol/openid-connect/auth");
    }

    public URI token() {
        return URI.create(issuer() + "/protocol/openid-connect/token");
    }

    public URI discovery() {
        return URI.create(issuer() + "/.well-known/openid-configuration");
    }
}

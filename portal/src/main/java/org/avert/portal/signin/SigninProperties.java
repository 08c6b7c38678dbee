package org.avert.portal.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param issuerBase  what every issuer starts with, as browsers reach it; the realm's name follows
 * @param backBase    where the portal itself reaches the realms, when that differs (inside a cluster)
 * @param clientId    the portal's client in each realm
 * @param secrets     secret of that client by realm; the realms in the order in which they are offered;
 *                    one that is short is somebody's default, and the portal does not start with it
 */
@Validated
@ConfigurationProperties("avert.portal.signin")
public record SigninProperties(
        @NotBlank String issuerBase,
        @DefaultValue("") String backBase,
        @NotBlank String clientId,
        @NotEmpty Map<String, @NotBlank @Size(min = 16) String> secrets) {

    List<String> realms() {
        return List.copyOf(secrets.keySet());
    }

    String issuer(String realm) {
        return issuerBase + "/" + realm;
    }

    /** For the browser. */
    String front(String realm, String endpoint) {
        return issuer(realm) + "/protocol/openid-connect/" + endpoint;
    }

    /** For the portal's own calls. */
    String back(String realm, String endpoint) {
        return (backBase.isEmpty() ? issuerBase : backBase) + "/" + realm + "/protocol/openid-connect/" + endpoint;
    }

    @Override
    public String toString() {
        return "SigninProperties[issuerBase=" + issuerBase + ", realms=" + secrets.keySet() + "]";
    }
}

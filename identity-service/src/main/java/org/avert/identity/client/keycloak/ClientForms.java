package org.avert.identity.client.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.avert.identity.clients.Client;
import org.avert.identity.clients.ClientAuthentication;
import org.avert.identity.clients.ClientKind;
import org.avert.identity.clients.ClientStatus;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import tools.jackson.databind.json.JsonMapper;

/** Clients as Keycloak writes them: no flow, scope or redirect beyond what the kind needs. */
final class ClientForms {
    /** Of every realm's template: says in a token what the platform reads. */
    private static final String SCOPE = "avert";

    private static final String AUDIENCE = "included.custom.audience";
    private static final String SANDBOX = "avert-sandbox";

    private ClientForms() {}

    static ClientRepresentation created(Client client, JsonMapper json) {
        var portal = client.kind() == ClientKind.COUNTRY_PORTAL;
        var form = new ClientRepresentation();
        form.setId(client.id().toString());
        form.setClientId(client.clientId());
        form.setProtocol("openid-connect");
        form.setPublicClient(client.authentication() == ClientAuthentication.NONE);
        form.setClientAuthenticatorType(
                client.authentication() == ClientAuthentication.PRIVATE_KEY_JWT ? "client-jwt" : "client-secret");
        form.setStandardFlowEnabled(portal);
        form.setServiceAccountsEnabled(!portal);
        form.setImplicitFlowEnabled(false);
        form.setDirectAccessGrantsEnabled(false);
        form.setFullScopeAllowed(false);
        form.setConsentRequired(false);
        form.setWebOrigins(List.of());
        form.setDefaultClientScopes(client.sandbox() ? List.of() : List.of(SCOPE));
        form.setOptionalClientScopes(List.of());
        fill(form, client, json);
        return form;
    }

    /** What can change. */
    static void fill(ClientRepresentation form, Client client, JsonMapper json) {
        var details = client.details();
        var attributes = new HashMap<>(form.getAttributes() == null ? Map.<String, String>of() : form.getAttributes());
        attributes.put("client_credentials.use_refresh_token", "false");
        if (client.kind() == ClientKind.COUNTRY_PORTAL) {
            attributes.put("pkce.code.challenge.method", "S256");
        }
        if (client.authentication() == ClientAuthentication.PRIVATE_KEY_JWT) {
            attributes.put("use.jwks.string", "true");
            attributes.put("jwks.string", json.writeValueAsString(Map.of("keys", details.keys())));
        }
        form.setAttributes(attributes);
        form.setName(details.name());
        form.setRedirectUris(details.redirectUris());
        form.setEnabled(client.status() == ClientStatus.ACTIVE);
    }

    /** What the scope says, for the sandbox's audience instead of the platform's. */
    static List<ProtocolMapperRepresentation> forSandbox(List<ClientScopeRepresentation> scopes) {
        return scopes.stream()
                .filter(scope -> SCOPE.equals(scope.getName()))
                .flatMap(scope -> scope.getProtocolMappers().stream())
                .map(ClientForms::forSandbox)
                .toList();
    }

    private static ProtocolMapperRepresentation forSandbox(ProtocolMapperRepresentation mapper) {
        var config = new HashMap<>(mapper.getConfig());
        config.computeIfPresent(AUDIENCE, (key, audience) -> SANDBOX);
        mapper.setId(null);
        mapper.setConfig(config);
        return mapper;
    }
}

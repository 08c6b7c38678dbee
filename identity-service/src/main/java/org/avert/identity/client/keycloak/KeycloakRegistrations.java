package org.avert.identity.client.keycloak;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.avert.identity.clients.Client;
import org.avert.identity.clients.ClientKind;
import org.avert.identity.clients.Registrations;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class KeycloakRegistrations implements Registrations {
    /** Before a role's name: the client scope that stands for it in each realm. */
    private static final String ROLE_SCOPE = "role-";

    private final Realms realms;
    private final JsonMapper json;

    KeycloakRegistrations(Realms realms, JsonMapper json) {
        this.realms = realms;
        this.json = json;
    }

    @Override
    public Mono<Void> apply(Client client) {
        return realms.tell(client.pillar(), realm -> apply(realm, client));
    }

    private void apply(RealmResource realm, Client client) {
        var registered = realm.clients().get(client.id().toString());
        if (isThere(registered)) {
            var representation = registered.toRepresentation();
            ClientForms.fill(representation, client, json);
            registered.update(representation);
        } else {
            create(realm, client);
        }
        var roles = new HashSet<>(client.details().roles());
        passOn(realm, registered, roles);
        if (client.kind() == ClientKind.OFFICE) {
            bind(realm, registered, client, roles);
        }
    }

    private static boolean isThere(ClientResource client) {
        try {
            return client.toRepresentation() != null;
        } catch (NotFoundException missing) {
            return false;
        }
    }

    private void create(RealmResource realm, Client client) {
        var representation = ClientForms.created(client, json);
        if (client.sandbox()) {
            representation.setProtocolMappers(
                    ClientForms.forSandbox(realm.clientScopes().findAll()));
        }
        try (var answer = realm.clients().create(representation)) {
            CreatedResponseUtil.getCreatedId(answer);
        } catch (WebApplicationException refused) {
            throw KeycloakFailures.of(refused.getResponse().getStatus(), refused);
        }
    }

    /**
     * A client passes on no role but these, whoever its token speaks for. Mapping roles onto a client takes the right to
     * manage the whole realm, so the realm has a client scope ready for each role that a client may have.
     */
    private static void passOn(RealmResource realm, ClientResource registered, Set<String> roles) {
        var wanted = roles.stream().map(ROLE_SCOPE::concat).collect(Collectors.toSet());
        var given = registered.getDefaultClientScopes().stream()
                .filter(scope -> scope.getName().startsWith(ROLE_SCOPE))
                .toList();
        given.stream()
                .filter(scope -> !wanted.contains(scope.getName()))
                .forEach(scope -> registered.removeDefaultClientScope(scope.getId()));
        given.forEach(scope -> wanted.remove(scope.getName()));
        realm.clientScopes().findAll().stream()
                .filter(scope -> wanted.remove(scope.getName()))
                .forEach(scope -> registered.addDefaultClientScope(scope.getId()));
        if (!wanted.isEmpty()) {
            throw new IllegalStateException("The realm has no client scopes " + wanted);
        }
    }

    /** An office's system is a user of its own in the realm, with roles and bindings like anybody. */
    private static void bind(RealmResource realm, ClientResource registered, Client client, Set<String> roles) {
        var account = registered.getServiceAccountUser();
        account.setAttributes(
                Users.attributes(account.getAttributes(), client.details().bindings()));
        var user = realm.users().get(account.getId());
        user.update(account);
        map(user.roles().realmLevel(), roles);
    }

    /** Nothing but these, of what a realm gives; {@code default-roles} say nothing on this platform. */
    private static void map(RoleScopeResource mapped, Set<String> roles) {
        var surplus = mapped.listAll().stream()
                .filter(role -> !roles.contains(role.getName()))
                .toList();
        if (!surplus.isEmpty()) {
            mapped.remove(surplus);
        }
        var missing = mapped.listAvailable().stream()
                .filter(role -> roles.contains(role.getName()))
                .toList();
        if (!missing.isEmpty()) {
            mapped.add(List.copyOf(missing));
        }
    }

    @Override
    public Mono<String> newSecret(Client client) {
        return realms.<String>ask(
                client.pillar(),
                realm -> realm.clients()
                        .get(client.id().toString())
                        .generateNewSecret()
                        .getValue());
    }
}

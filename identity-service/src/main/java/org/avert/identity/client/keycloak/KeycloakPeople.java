package org.avert.identity.client.keycloak;

import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.avert.identity.people.People;
import org.avert.identity.people.PeopleQuery;
import org.avert.identity.people.Person;
import org.avert.identity.people.PersonChange;
import org.avert.identity.people.PersonSummary;
import org.avert.kit.caller.Pillar;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class KeycloakPeople implements People {
    private final Realms realms;

    KeycloakPeople(Realms realms) {
        this.realms = realms;
    }

    @Override
    public Mono<List<PersonSummary>> list(Pillar pillar, PeopleQuery query) {
        return realms.ask(
                        pillar,
                        realm -> users(realm, query).stream()
                                .filter(Users::isPerson)
                                .map(Users::summary)
                                .toList())
                .defaultIfEmpty(List.of());
    }

    private static List<UserRepresentation> users(RealmResource realm, PeopleQuery query) {
        var role = query.role();
        return role == null
                ? realm.users().search(query.search(), query.first(), query.max(), true)
                : realm.roles().get(role).getUserMembers(true, query.first(), query.max());
    }

    @Override
    public Mono<Person> find(Pillar pillar, UUID subject) {
        return realms.<Person>ask(pillar, realm -> {
            var user = realm.users().get(subject.toString());
            var found = user.toRepresentation();
            return Users.isPerson(found) ? Users.person(found, rolesOf(user, pillar)) : null;
        });
    }

    private static List<String> rolesOf(UserResource user, Pillar pillar) {
        return user.roles().realmLevel().listAll().stream()
                .map(role -> role.getName())
                .filter(pillar::mayGrant)
                .toList();
    }

    @Override
    public Mono<UUID> add(Pillar pillar, String username, PersonChange person) {
        return realms.ask(pillar, realm -> {
            var subject = create(realm, Users.representation(username, person));
            giveOrRemove(realm, subject, person.roles());
            return UUID.fromString(subject);
        });
    }

    private static String create(RealmResource realm, UserRepresentation user) {
        try (var answer = realm.users().create(user)) {
            return CreatedResponseUtil.getCreatedId(answer);
        } catch (WebApplicationException refused) {
            throw KeycloakFailures.of(refused.getResponse().getStatus(), refused);
        }
    }

    /** Nobody is left half-made. */
    private static void giveOrRemove(RealmResource realm, String subject, List<String> roles) {
        try {
            give(realm.users().get(subject), roles);
        } catch (RuntimeException failed) {
            realm.users().get(subject).remove();
            throw failed;
        }
    }

    @Override
    public Mono<Void> change(Pillar pillar, Person before, Person after) {
        return realms.tell(pillar, realm -> {
            var user = realm.users().get(after.subject().toString());
            user.update(Users.changed(user.toRepresentation(), after));
            take(user, without(before.ordinaryRoles(), after.ordinaryRoles()));
            give(user, without(after.ordinaryRoles(), before.ordinaryRoles()));
        });
    }

    private static Collection<String> without(List<String> roles, List<String> others) {
        var rest = new HashSet<>(roles);
        others.forEach(rest::remove);
        return rest;
    }

    @Override
    public Mono<Void> giveRole(Pillar pillar, UUID subject, String role) {
        return realms.tell(pillar, realm -> give(realm.users().get(subject.toString()), List.of(role)));
    }

    @Override
    public Mono<Void> takeRole(Pillar pillar, UUID subject, String role) {
        return realms.tell(pillar, realm -> take(realm.users().get(subject.toString()), List.of(role)));
    }

    private static void give(UserResource user, Collection<String> roles) {
        if (!roles.isEmpty()) {
            var mapped = user.roles().realmLevel();
            mapped.add(mapped.listAvailable().stream()
                    .filter(role -> roles.contains(role.getName()))
                    .toList());
        }
    }

    private static void take(UserResource user, Collection<String> roles) {
        if (!roles.isEmpty()) {
            var mapped = user.roles().realmLevel();
            mapped.remove(mapped.listAll().stream()
                    .filter(role -> roles.contains(role.getName()))
                    .toList());
        }
    }

    @Override
    public Mono<Void> setTemporaryPassword(Pillar pillar, UUID subject, String password) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        return realms.tell(
                pillar, realm -> realm.users().get(subject.toString()).resetPassword(credential));
    }

    @Override
    public Mono<Void> signOut(Pillar pillar, UUID subject) {
        return realms.tell(
                pillar, realm -> realm.users().get(subject.toString()).logout());
    }
}

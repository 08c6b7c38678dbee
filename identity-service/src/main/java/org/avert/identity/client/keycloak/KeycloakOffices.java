package org.avert.identity.client.keycloak;

import java.util.List;
import org.avert.identity.directory.Offices;
import org.avert.identity.people.Person;
import org.avert.kit.caller.Pillar;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class KeycloakOffices implements Offices {
    private final Realms realms;

    KeycloakOffices(Realms realms) {
        this.realms = realms;
    }

    @Override
    public Mono<String> title(Pillar pillar, String role) {
        return realms.<String>ask(
                pillar, realm -> realm.roles().get(role).toRepresentation().getDescription());
    }

    @Override
    public Mono<List<Person>> holders(Pillar pillar, String role, int first, int max) {
        return realms.ask(
                        pillar,
                        realm -> realm.roles().get(role).getUserMembers(false, first, max).stream()
                                .filter(Users::isPerson)
                                .filter(UserRepresentation::isEnabled)
                                .map(user -> Users.person(user, List.of()))
                                .toList())
                .defaultIfEmpty(List.of());
    }
}

package org.avert.kit.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.avert.kit.test.MatrixCase.Expected;

/** Every caller that one operation is tried with. */
final class MatrixCases {

    private static final String OWN_STATE = "XAA";
    private static final String OTHER_STATE = "XBB";

    private final MatrixOperation operation;
    private final List<MatrixCase> cases = new ArrayList<>();

    private MatrixCases(MatrixOperation operation) {
        this.operation = operation;
    }

    static Stream<MatrixCase> of(MatrixOperation operation, Map<String, String> fixtures) {
        MatrixCases all = new MatrixCases(operation);
        all.withoutToken();
        all.withBrokenTokens();
        Realms.ofPeople().forEach((realm, roles) -> roles.forEach(role -> all.withRole(realm, role)));
        Realms.SERVICES.forEach(all::asService);
        all.beyondTheCeiling();
        String path = fixtures.get(operation.id());
        if (path != null) {
            all.ofAnotherState(path);
        }
        return all.cases.stream();
    }

    private void withoutToken() {
        Expected expected = operation.isPublic() ? Expected.ADMITTED : Expected.UNAUTHENTICATED;
        cases.add(new MatrixCase(operation, operation.path(), "nobody", null, expected));
    }

    /** An invalid token is refused wherever it is shown, also where none is needed. */
    private void withBrokenTokens() {
        TokenWish wish = someoneAllowed();
        for (TokenFlaw flaw : TokenFlaw.values()) {
            if (flaw != TokenFlaw.NONE) {
                add(wish.with(flaw), flaw + " token", Expected.UNAUTHENTICATED);
            }
        }
    }

    static TokenWish someoneAllowed(MatrixOperation operation) {
        return new MatrixCases(operation).someoneAllowed();
    }

    private TokenWish someoneAllowed() {
        for (var realm : Realms.ofPeople().entrySet()) {
            for (String role : realm.getValue()) {
                if (operation.allowed().contains(role)) {
                    return TokenWish.person(realm.getKey(), role, Bindings.of(role, OWN_STATE));
                }
            }
        }
        return Realms.SERVICES.stream()
                .filter(operation::allowsService)
                .findFirst()
                .map(name -> TokenWish.service(Realms.PLATFORM, name))
                .orElseGet(() -> TokenWish.person(Realms.HUMAN_RIGHTS, "geneva", Map.of()));
    }

    private void withRole(String realm, String role) {
        boolean allowed = operation.isPublic() || operation.allowed().contains(role);
        TokenWish wish = TokenWish.person(realm, role, Bindings.of(role, OWN_STATE));
        add(wish, role + " of " + realm, allowed ? Expected.ADMITTED : Expected.FORBIDDEN);
        if (operation.allowed().contains(role) && Bindings.bind(role, operation.bound())) {
            add(TokenWish.person(realm, role, Map.of()), role + " without a binding", Expected.FORBIDDEN);
        }
    }

    private void asService(String name) {
        boolean allowed = operation.isPublic() || operation.allowsService(name);
        add(
                TokenWish.service(Realms.PLATFORM, name),
                "service " + name,
                allowed ? Expected.ADMITTED : Expected.FORBIDDEN);
    }

    /** A realm claims what it cannot give: roles of other realms with their bindings, or to be a service. */
    private void beyondTheCeiling() {
        if (operation.isPublic()) {
            return;
        }
        for (String realm : Realms.all()) {
            List<String> foreign = operation.allowed().stream()
                    .filter(Realms::isRole)
                    .filter(role -> !Realms.roles(realm).contains(role))
                    .toList();
            if (!foreign.isEmpty()) {
                Map<String, Object> bindings = Bindings.of(foreign.get(0), OWN_STATE);
                add(
                        new TokenWish(realm, foreign, bindings, null, TokenFlaw.NONE),
                        realm + " claiming " + foreign,
                        Expected.FORBIDDEN);
            }
        }
        for (String name : Realms.SERVICES) {
            if (operation.allowsService(name)) {
                add(TokenWish.service(Realms.PARTNERS, name), "partners claiming to be " + name, Expected.FORBIDDEN);
            }
        }
        bindingBeyondTheCeiling();
    }

    /** A State binding that comes from a realm that has none to give leaves its bearer unbound. */
    private void bindingBeyondTheCeiling() {
        if (operation.allowed().contains("country-team") && operation.bound().contains("country")) {
            add(
                    TokenWish.person(Realms.DEVELOPMENT, "country-team", Map.of("state", OWN_STATE)),
                    "country-team claiming a State",
                    Expected.FORBIDDEN);
        }
    }

    private void ofAnotherState(String path) {
        Realms.ofPeople()
                .forEach((realm, roles) -> roles.stream()
                        .filter(role -> operation.allowed().contains(role))
                        .filter(role -> Bindings.bind(role, operation.bound()))
                        .forEach(role -> ofAnotherState(path, realm, role)));
    }

    private void ofAnotherState(String path, String realm, String role) {
        TokenWish other = TokenWish.person(realm, role, Bindings.of(role, OTHER_STATE));
        cases.add(new MatrixCase(operation, path, role + " bound to " + OTHER_STATE, other, Expected.HIDDEN));
        if (role.equals("state")) {
            TokenWish own = TokenWish.person(realm, role, Bindings.of(role, OWN_STATE));
            cases.add(new MatrixCase(operation, path, role + " bound to " + OWN_STATE, own, Expected.SEEN));
        }
    }

    private void add(TokenWish wish, String caller, Expected expected) {
        cases.add(new MatrixCase(operation, operation.path(), caller, wish, expected));
    }
}

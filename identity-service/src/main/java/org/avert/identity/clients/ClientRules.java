package org.avert.identity.clients;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.avert.identity.people.Bindings;
import org.avert.identity.people.Ceiling;
import org.avert.kit.caller.Pillar;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** What a client of a kind must have and may not have. */
final class ClientRules {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]");

    private final boolean portal;
    private final List<FieldError> errors = new ArrayList<>();

    private ClientRules(ClientKind kind) {
        this.portal = kind == ClientKind.COUNTRY_PORTAL;
    }

    /** @throws Unprocessable listing what is wrong, or what goes beyond the pillar's ceiling */
    static void check(
            Pillar pillar,
            ClientKind kind,
            ClientAuthentication authentication,
            boolean sandbox,
            ClientDetails details) {
        if (kind == ClientKind.COUNTRY_PORTAL) {
            Ceiling.checkRoles(pillar, details.roles());
        } else {
            Ceiling.check(pillar, details.roles(), details.bindings(), List.of());
        }
        var rules = new ClientRules(kind);
        rules.binding(details.bindings());
        rules.authentication(authentication, details.keys());
        rules.redirects(details.redirectUris(), sandbox);
        if (!rules.errors.isEmpty()) {
            throw new Unprocessable("This is no client of its kind.", rules.errors);
        }
    }

    private void binding(Bindings bindings) {
        unless(!portal || bindings.held().isEmpty(), "/bindings", "are those of the person who signs in");
    }

    private void authentication(ClientAuthentication authentication, List<PublicKey> keys) {
        unless(portal || authentication != ClientAuthentication.NONE, "/authentication", "must be a proof");
        var signs = authentication == ClientAuthentication.PRIVATE_KEY_JWT;
        unless(signs != keys.isEmpty(), "/keys", signs ? "are needed" : "are for PRIVATE_KEY_JWT");
        for (var index = 0; index < keys.size(); index++) {
            unless(keys.get(index).isWhole(), "/keys/" + index, "lacks a part of a key of its type");
        }
    }

    private void redirects(List<String> uris, boolean sandbox) {
        unless(portal != uris.isEmpty(), "/redirectUris", portal ? "are needed" : "are for a COUNTRY_PORTAL");
        for (var index = 0; index < uris.size(); index++) {
            unless(
                    isExact(uris.get(index), sandbox),
                    "/redirectUris/" + index,
                    "must be one HTTPS address" + (sandbox ? ", or one of loopback" : ""));
        }
    }

    private static boolean isExact(String text, boolean sandbox) {
        try {
            var uri = URI.create(text);
            var secure = "https".equals(uri.getScheme())
                    || sandbox && "http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost());
            return secure && uri.getHost() != null && uri.getFragment() == null && !text.contains("*");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private void unless(boolean right, String pointer, String wrong) {
        if (!right) {
            errors.add(FieldError.at(pointer, wrong));
        }
    }
}

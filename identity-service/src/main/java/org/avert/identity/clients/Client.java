package org.avert.identity.clients;

import java.time.Instant;
import java.util.UUID;
import org.avert.identity.people.Administrator;
import org.avert.kit.caller.Pillar;
import org.avert.kit.problem.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * A client that was registered here.
 *
 * @param id also its id in Keycloak
 * @param sandbox whether its tokens are for the sandbox's audience
 * @param createdBy subject of the administrator
 */
public record Client(
        UUID id,
        Pillar pillar,
        String clientId,
        ClientKind kind,
        ClientAuthentication authentication,
        boolean sandbox,
        ClientDetails details,
        ClientStatus status,
        long version,
        String createdBy,
        Instant createdAt,
        @Nullable Instant secretRotatedAt) {

    static Client registered(UUID id, Administrator by, ClientDraft draft, Instant now) {
        ClientRules.check(by.pillar(), draft.kind(), draft.authentication(), draft.sandbox(), draft.details());
        return new Client(
                id,
                by.pillar(),
                draft.clientId(),
                draft.kind(),
                draft.authentication(),
                draft.sandbox(),
                draft.details(),
                ClientStatus.ACTIVE,
                1,
                by.subject(),
                now,
                null);
    }

    Client changed(ClientDetails next) {
        requireActive();
        ClientRules.check(pillar, kind, authentication, sandbox, next);
        return with(next, status, secretRotatedAt);
    }

    /** @throws Conflict when it proves itself in another way */
    Client rotated(Instant now) {
        requireActive();
        if (authentication != ClientAuthentication.SECRET) {
            throw new Conflict("The client proves itself by " + authentication + " and has no secret.");
        }
        return with(details, status, now);
    }

    Client revoked() {
        requireActive();
        return with(details, ClientStatus.REVOKED, secretRotatedAt);
    }

    private void requireActive() {
        if (status != ClientStatus.ACTIVE) {
            throw new Conflict("The client is revoked, for good.");
        }
    }

    private Client with(ClientDetails next, ClientStatus nextStatus, @Nullable Instant rotatedAt) {
        return new Client(
                id,
                pillar,
                clientId,
                kind,
                authentication,
                sandbox,
                next,
                nextStatus,
                version + 1,
                createdBy,
                createdAt,
                rotatedAt);
    }
}

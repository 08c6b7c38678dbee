package org.avert.identity.grants;

import java.util.UUID;
import org.avert.identity.people.ProtectedRole;

/** What an administrator proposes. */
public record Proposal(GrantAct act, ProtectedRole role, UUID subject, String reason) {}

package org.avert.identity.me;

import java.util.List;
import org.avert.identity.people.ProtectedRole;
import org.avert.kit.caller.Caller;

/**
 * The caller, as every service sees it.
 *
 * @param operations operations of this service's contract that the caller may call, sorted
 */
public record Me(Caller caller, List<String> operations) {
    public Me {
        operations = List.copyOf(operations);
    }

    public boolean isAdministrator() {
        return caller.hasRole(ProtectedRole.PILLAR_ADMIN.role());
    }
}

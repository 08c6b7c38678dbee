package org.avert.identity.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.avert.kit.caller.Binding;
import org.avert.kit.caller.Pillar;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** What one administrator of a pillar can give at most. */
public final class Ceiling {
    private final Pillar pillar;
    private final List<FieldError> errors = new ArrayList<>();

    private Ceiling(Pillar pillar) {
        this.pillar = pillar;
    }

    /**
     * @param kept roles that are held already and may stay
     * @throws Unprocessable listing every role and binding that goes beyond, and every binding that a role lacks
     */
    public static void check(Pillar pillar, List<String> roles, Bindings bindings, Collection<String> kept) {
        var ceiling = new Ceiling(pillar);
        for (var index = 0; index < roles.size(); index++) {
            ceiling.role("/roles/" + index, roles.get(index), bindings, kept);
        }
        bindings.held().stream()
                .filter(binding -> !pillar.mayBind(binding))
                .forEach(binding -> ceiling.errors.add(
                        FieldError.at(pointer(binding), "is not given by the realm " + pillar.realm())));
        ceiling.refuseExcess();
    }

    /** For a client whose people bring their own bindings. */
    public static void checkRoles(Pillar pillar, List<String> roles) {
        var ceiling = new Ceiling(pillar);
        for (var index = 0; index < roles.size(); index++) {
            ceiling.grantable("/roles/" + index, roles.get(index), List.of());
        }
        ceiling.refuseExcess();
    }

    private void refuseExcess() {
        if (!errors.isEmpty()) {
            throw new Unprocessable("This is more than you can give.", errors);
        }
    }

    private void role(String pointer, String role, Bindings bindings, Collection<String> kept) {
        grantable(pointer, role, kept);
        Binding.neededBy(role).stream()
                .filter(binding -> pillar.mayGrant(role) && !bindings.held().contains(binding))
                .forEach(binding -> errors.add(FieldError.at(pointer(binding), "is needed by the role " + role)));
    }

    private void grantable(String pointer, String role, Collection<String> kept) {
        if (!pillar.mayGrant(role)) {
            errors.add(FieldError.at(pointer, "is no role of the realm " + pillar.realm()));
        } else if (ProtectedRole.isProtected(role) && !kept.contains(role)) {
            errors.add(FieldError.at(pointer, "needs a second administrator: propose an office grant"));
        }
    }

    private static String pointer(Binding binding) {
        return "/bindings/" + binding.claim().toLowerCase(Locale.ROOT);
    }
}

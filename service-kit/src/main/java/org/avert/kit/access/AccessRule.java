package org.avert.kit.access;

import java.util.Set;
import org.avert.kit.caller.Binding;
import org.avert.kit.caller.Caller;

/** Whether a caller may call an operation. Which objects it then sees is the service's question. */
final class AccessRule {
    private static final String SERVICE = "service:";
    private static final Set<String> UNBOUND = Set.of("none", "assignment", "reader");

    private AccessRule() {}

    static boolean admits(Operation operation, Caller caller) {
        return operation.isPublic() || operation.allowed().stream().anyMatch(word -> admits(word, operation, caller));
    }

    private static boolean admits(String word, Operation operation, Caller caller) {
        if (word.startsWith(SERVICE)) {
            return caller.isService(word.substring(SERVICE.length()));
        }
        return caller.hasRole(word) && (UNBOUND.contains(operation.bound()) || isBound(word, caller));
    }

    /** A delegate without a State, or a donor without an organisation, speaks for nobody. */
    private static boolean isBound(String role, Caller caller) {
        return Binding.neededBy(role).stream().allMatch(caller::holds);
    }
}

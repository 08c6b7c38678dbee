package org.avert.kit.scope;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * For whom a connection reads and writes: what the policies of the tables go by.
 *
 * @param values value of each of {@link #SETTINGS}, empty where there is none
 */
public record RowScope(List<String> values) {
    /** Names of the settings, in the order of the values. */
    static final List<String> SETTINGS = List.of(
            "avert.issuer",
            "avert.subject",
            "avert.roles",
            "avert.state",
            "avert.organisation",
            "avert.countries",
            "avert.system");

    private static final RowScope SYSTEM = new RowScope(List.of("", "", "", "", "", "", "on"));

    public RowScope {
        values = List.copyOf(values);
    }

    /**
     * The services' own work, bound to nobody's rights: jobs, hand-overs. A peer's call has it too, for what it may do is
     * decided by the operation it calls.
     */
    public static Context system(Context context) {
        return context.put(RowScope.class, SYSTEM);
    }

    static RowScope of(Caller caller) {
        if (caller.isService()) {
            return SYSTEM;
        }
        return new RowScope(List.of(
                caller.issuer(),
                caller.isAnonymous() ? "" : caller.subject(),
                String.join(",", new TreeSet<>(caller.roles())),
                text(caller.state()),
                text(caller.organisation()),
                String.join(",", new TreeSet<>(caller.countries())),
                ""));
    }

    /** Of whoever waits for the connection. */
    static Mono<RowScope> current() {
        return Mono.deferContextual(context -> context.<RowScope>getOrEmpty(RowScope.class)
                .map(Mono::just)
                .orElseGet(() -> Callers.current().map(RowScope::of)));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}

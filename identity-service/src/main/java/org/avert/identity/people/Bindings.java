package org.avert.identity.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.avert.kit.caller.Binding;
import org.jspecify.annotations.Nullable;

/**
 * What ties a person or client to some objects and not to others.
 *
 * @param state ISO 3166-1 alpha-3 code
 * @param region name of the United Nations regional group
 * @param organisation key of the organisation
 * @param countries ISO 3166-1 alpha-3 codes
 */
public record Bindings(
        @Nullable String state,
        @Nullable String region,
        @Nullable String organisation,
        List<String> countries) {
    public static final Bindings NONE = new Bindings(null, null, null, List.of());

    public Bindings {
        countries = List.copyOf(countries);
    }

    public Set<Binding> held() {
        var held = EnumSet.noneOf(Binding.class);
        for (var binding : Binding.values()) {
            if (!values(binding).isEmpty()) {
                held.add(binding);
            }
        }
        return held;
    }

    public List<String> values(Binding binding) {
        return switch (binding) {
            case STATE -> single(state);
            case REGION -> single(region);
            case ORGANISATION -> single(organisation);
            case COUNTRY -> countries;
        };
    }

    private static List<String> single(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}

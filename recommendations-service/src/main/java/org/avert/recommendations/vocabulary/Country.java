package org.avert.recommendations.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A State or observer.
 *
 * @param code ISO 3166-1 alpha-3; XAA to XAZ for the invented States of the sample data
 * @param iso2 ISO 3166-1 alpha-2, absent for a sample State
 * @param m49 United Nations M49 code, absent for a sample State
 * @param name short name in English
 * @param region regional group, absent for an observer outside the groups
 * @param aliases other names under which publishers know it
 * @param sample whether it is invented
 */
public record Country(
        String code,
        @Nullable String iso2,
        @Nullable String m49,
        String name,
        @Nullable Region region,
        List<String> aliases,
        boolean sample) {

    public Country {
        aliases = List.copyOf(aliases);
    }
}

package org.avert.funding.sources;

import java.util.List;
import org.avert.funding.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of itself. What is not known is absent.
 *
 * @param generic a kind of source, not one fund
 * @param open whether it is matched at all
 */
public record SourceDetails(
        String name,
        SourceKind kind,
        @Nullable String administeredBy,
        String purpose,
        @Nullable String website,
        boolean generic,
        boolean open,
        @Nullable Amount budget,
        List<SourceWindow> windows,
        List<String> earmarks,
        List<Rule> rules) {

    public SourceDetails {
        windows = List.copyOf(windows);
        earmarks = List.copyOf(earmarks);
        rules = List.copyOf(rules);
    }
}

package org.avert.earlywarning.patterns;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identity of a series: the same situation and measure always have the same id, also after a rebuild. */
public record SeriesKey(Situation situation, Measure measure) {

    public UUID id() {
        var area = situation.area();
        var name =
                String.join("|", situation.state(), situation.type().name(), measure.name(), area == null ? "" : area);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

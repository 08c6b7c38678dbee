package org.avert.portal.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The channel of each kind. */
@Component
class Channels {
    private final Map<Kind, Channel> byKind;

    Channels(List<Channel> channels) {
        byKind = channels.stream().collect(Collectors.toMap(Channel::kind, Function.identity()));
    }

    Channel of(Kind kind) {
        var channel = byKind.get(kind);
        if (channel == null) {
            throw new IllegalStateException("no channel for " + kind);
        }
        return channel;
    }
}

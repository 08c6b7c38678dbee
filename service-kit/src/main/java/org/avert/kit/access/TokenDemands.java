package org.avert.kit.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.avert.kit.caller.CallerAuthentication;
import org.avert.kit.caller.Callers;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What an operation demands of a token beyond its being genuine, by the level in the contract. Confidential: issued a
 * moment ago, so that who was disabled or lost a role is soon refused without asking the realm. Strictly confidential:
 * of a system's token also that it is bound to a key, so that a stolen one opens nothing.
 */
final class TokenDemands {
    private final Clock clock;
    private final Duration maxAge;

    TokenDemands(Clock clock, Duration maxAge) {
        this.clock = clock;
        this.maxAge = maxAge;
    }

    Mono<Void> demand(Operation operation) {
        return operation.level().isAtLeast(Level.CONFIDENTIAL)
                ? Callers.authentication().flatMap(caller -> demand(operation.level(), caller))
                : Mono.empty();
    }

    private Mono<Void> demand(Level level, CallerAuthentication caller) {
        if (!isFresh(caller.getCredentials().getIssuedAt())) {
            return Mono.error(TokenNotEnough::stale);
        }
        var unbound = caller.isMachine() && !caller.caller().isService() && !caller.isSenderConstrained();
        return level == Level.STRICTLY_CONFIDENTIAL && unbound ? Mono.error(TokenNotEnough::unbound) : Mono.empty();
    }

    /** A time ahead of this clock by as much as a token may be old is no sign of freshness either. */
    private boolean isFresh(@Nullable Instant issued) {
        return issued != null && Duration.between(issued, clock.instant()).abs().compareTo(maxAge) <= 0;
    }
}

package org.avert.gateway.load;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests each service is given at once. The limit grows while answers are quicker than {@code target} and
 * shrinks while they are slower (additive increase, multiplicative decrease).
 *
 * @param critical      {@code METHOD /path/pattern} of what goes first
 * @param sessionCookie name of the portal's session cookie, without a prefix
 * @param target        time to the first byte of an answer, on average over a window, that is still good
 * @param initial       limit at start
 * @param floor         least limit
 * @param ceiling       largest limit
 * @param most          requests open at one service, critical ones too; below the connections of its pool
 * @param browsingShare per cent of the limit that browsing may fill
 * @param retryAfter    longest wait that a refused caller is told; the wait varies so that not all come back at once
 */
@Validated
@ConfigurationProperties("avert.gateway.load")
public record LoadProperties(
        @NotNull List<String> critical,
        @NotNull String sessionCookie,
        @NotNull Duration target,
        @Positive int initial,
        @Positive int floor,
        @Positive int ceiling,
        @Positive int most,
        @Min(1) @Max(100) int browsingShare,
        @NotNull Duration retryAfter) {}

package org.avert.gateway.connection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param most         connections open at once
 * @param mostOfOne    connections of one address; a trusted proxy may have them all
 * @param headTime     time for the head of a request, from its first byte, and for a new connection to say something
 * @param bodyTime     time for a whole body that is gathered
 * @param uploadPause  longest silence within a file that is passed on as it comes
 * @param uploadRate   bytes a second that such a file must come at, on average
 * @param writeTime    time for a client to take a piece of an answer
 * @param gathered     bytes of all bodies that are gathered at once
 */
@Validated
@ConfigurationProperties("avert.gateway.connection")
public record ConnectionProperties(
        @Positive int most,
        @Positive int mostOfOne,
        @NotNull Duration headTime,
        @NotNull Duration bodyTime,
        @NotNull Duration uploadPause,
        @NotNull DataSize uploadRate,
        @NotNull Duration writeTime,
        @NotNull DataSize gathered) {}

package org.avert.mechanisms.config;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param longestLag from the end of a visit to the Council's discussion of its report; a longer lag is flagged (¶25)
 */
@ConfigurationProperties("avert.visits")
public record VisitProperties(Period longestLag) {}

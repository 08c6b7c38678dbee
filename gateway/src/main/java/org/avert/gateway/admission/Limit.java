package org.avert.gateway.admission;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.avert.gateway.admission.AdmissionProperties.Rate;
import org.springframework.http.HttpHeaders;

/** One kind of limit, and how it tells a caller where it stands (IETF draft "RateLimit header fields for HTTP"). */
record Limit(String name, Rate rate, BucketConfiguration configuration) {

    static Limit of(String name, Rate rate) {
        var bandwidth = Bandwidth.builder()
                .capacity(rate.requests())
                .refillGreedy(rate.requests(), rate.period())
                .build();
        return new Limit(
                name, rate, BucketConfiguration.builder().addLimit(bandwidth).build());
    }

    /** Beside what an earlier limit wrote: both fields are lists. */
    void writeTo(HttpHeaders headers, ConsumptionProbe probe) {
        var reset =
                Duration.ofNanos(probe.getNanosToWaitForReset()).plusMillis(999).toSeconds();
        append(
                headers,
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d"
                        .formatted(name, rate.requests(), rate.period().toSeconds()));
        append(headers, "RateLimit", "\"%s\";r=%d;t=%d".formatted(name, probe.getRemainingTokens(), reset));
    }

    private static void append(HttpHeaders headers, String field, String item) {
        var before = headers.getFirst(field);
        headers.set(field, before == null ? item : before + ", " + item);
    }
}

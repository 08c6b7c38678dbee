package org.avert.funding.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The way of a request to the public and out of it again.
 *
 * @param consent to this very text, or absent
 * @param publishedAt when it was last published
 */
public record Publicity(
        @Nullable PublicText text,
        @Nullable Consent consent,
        @Nullable Instant publishedAt,
        @Nullable Ending ending) {

    static final Publicity NONE = new Publicity(null, null, null, null);

    public Publicity {
        if (consent != null && (text == null || !text.sha256().equals(consent.sha256()))) {
            throw new IllegalArgumentException("consent was given to another text");
        }
    }

    /** A new text has no consent. */
    Publicity with(PublicText newText) {
        return new Publicity(newText, null, publishedAt, ending);
    }

    Publicity with(Consent given) {
        return new Publicity(text, given, publishedAt, ending);
    }

    Publicity publishedAt(Instant now) {
        return new Publicity(text, consent, now, ending);
    }

    Publicity ended(Ending how) {
        return new Publicity(text, consent, publishedAt, how);
    }

    /** @param reason on the confidential side */
    public record Ending(Instant at, String reason) {}
}

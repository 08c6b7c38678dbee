package org.avert.funding.requests;

import java.time.LocalDate;
import org.avert.funding.sources.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what anyone will read, figures aside.
 *
 * @param deadline last day for pledges, {@code null} when it is not known
 */
public record PublicText(
        String title,
        String summary,
        PublicContact contact,
        @Nullable LocalDate deadline,
        Stage stage,
        Classification foundBy) {

    public PublicText {
        Wording.check("/title", title);
        Wording.check("/summary", summary);
        Wording.check("/contact/office", contact.office());
        Wording.check("/contact/email", contact.email());
        Wording.check("/contact/website", contact.website());
    }

    /** SHA-256 of the text as canonical JSON (RFC 8785), in hex: what the State consents to. */
    public String sha256() {
        return CanonicalText.sha256(this);
    }
}

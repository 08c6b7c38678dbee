package org.avert.facility.applications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a State sends: the text, and which referral it answers. */
public record ApplicationDraft(
        ApplicationText text, @Nullable UUID referral) {}

package org.avert.funding.requests;

import java.util.regex.Pattern;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.jspecify.annotations.Nullable;

/** What a public text may not carry. */
final class Wording {
    /** Whatever a person could read as a case reference. */
    private static final Pattern CASE_REFERENCE =
            Pattern.compile("\\bAV\\s*-\\s*[0-9A-Z]{4}\\s*-\\s*[0-9A-Z]{4}\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Wording() {}

    /** @throws Unprocessable at {@code pointer} when the text carries a case reference or a control character */
    static void check(String pointer, @Nullable String text) {
        if (text == null) {
            return;
        }
        if (CASE_REFERENCE.matcher(text).find()) {
            throw new Unprocessable(
                    "A case reference is never public.", FieldError.at(pointer, "carries a case reference"));
        }
        if (CONTROL.matcher(text).find()) {
            throw new Unprocessable(
                    "A public text has lines and tabs, no other control character.",
                    FieldError.at(pointer, "carries a control character"));
        }
    }
}

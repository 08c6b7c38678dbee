package org.avert.mechanisms.registry;

import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.jspecify.annotations.Nullable;

/**
 * The prevention dimension of a mandate.
 *
 * @param clause clause of the mandate it rests on
 * @param source document the statement is taken from
 * @param waiver why a mandate has none
 */
public record Prevention(
        PreventionDimension dimension,
        @Nullable String clause,
        @Nullable String source,
        @Nullable String waiver) {

    public Prevention {
        if (dimension == PreventionDimension.EXPLICIT && isBlank(clause)) {
            throw new Unprocessable(
                    "An explicit prevention dimension rests on a clause of the mandate.",
                    FieldError.at("/preventionClause", "is needed when the dimension is EXPLICIT"));
        }
    }

    public static Prevention stated(PreventionDimension dimension, @Nullable String clause, @Nullable String source) {
        return new Prevention(dimension, clause, source, null);
    }

    /**
     * What a new mechanism is registered with: a component, or a reasoned waiver (¶56, 69(a)).
     *
     * @throws Unprocessable when there is neither
     */
    public static Prevention ofNewMandate(
            PreventionDimension dimension, @Nullable String clause, @Nullable String waiver) {
        var component = dimension == PreventionDimension.EXPLICIT || dimension == PreventionDimension.IMPLICIT;
        if (!component && isBlank(waiver)) {
            throw new Unprocessable(
                    "A new mechanism has a prevention component in its mandate, or a reasoned waiver.",
                    FieldError.at("/waiverReason", "is needed when the mandate has no prevention component"));
        }
        return new Prevention(dimension, clause, null, waiver);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

package org.avert.recommendations.importing;

import java.util.List;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** The file has not the columns of the layout that it is said to have. */
public final class NotThisLayout extends Unprocessable {
    private static final long serialVersionUID = 1L;

    NotThisLayout(List<String> missing) {
        super(
                "The file does not have the columns of the format; nothing was imported.",
                missing.stream()
                        .map(name -> FieldError.at("", "column " + name + " is missing"))
                        .toList());
    }
}

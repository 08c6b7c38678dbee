package org.avert.earlywarning.imports;

import java.util.List;
import org.avert.kit.problem.Unprocessable;

/** The file as a whole is not of the layout named; the detail says why, for the person who sent it. */
public class FileUnreadable extends Unprocessable {
    private static final long serialVersionUID = 1L;

    FileUnreadable(String detail) {
        super(detail, List.of());
    }
}

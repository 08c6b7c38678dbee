package org.avert.kit.attachment;

import java.util.List;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** The file is of no known type, or could not be cleaned. Nothing of it was kept. */
public final class AttachmentRefused extends Unprocessable {
    private static final long serialVersionUID = 1L;

    AttachmentRefused(String detail) {
        super("The file cannot be taken. Nothing of it was kept.", List.of(FieldError.at("/content", detail)));
    }
}

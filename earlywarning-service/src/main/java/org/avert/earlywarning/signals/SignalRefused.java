package org.avert.earlywarning.signals;

import java.util.List;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** A signal that contradicts itself or its submitter. */
public class SignalRefused extends Unprocessable {
    private static final long serialVersionUID = 1L;

    public SignalRefused(String pointer, String detail) {
        super("The signal cannot be taken.", List.of(FieldError.at(pointer, detail)));
    }
}

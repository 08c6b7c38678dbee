package org.avert.kit.audit;

import org.avert.kit.problem.Unavailable;

/** The audit row could not be written, so nothing confidential is shown or changed. */
public class AuditUnavailable extends Unavailable {
    private static final long serialVersionUID = 1L;

    AuditUnavailable(Throwable cause) {
        super("This could not be recorded, so it was not done.");
        initCause(cause);
    }
}

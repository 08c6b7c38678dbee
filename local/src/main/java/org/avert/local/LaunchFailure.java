package org.avert.local;

/** Why the platform cannot run, in words for the person at the terminal, and the exit code that says so. */
public final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Exit codes of {@code ./avert}; the script itself uses 10 (no JDK), 11 (no Maven) and 12 (build failed). */
    public enum Reason {
        FAILED(1),
        NOT_RUNNING(3),
        DISK_FULL(13),
        PORT_TAKEN(14),
        CHILD_DIED(15),
        DEMO_FAILED(16),
        ALREADY_RUNNING(17);

        private final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Reason reason;

    public LaunchFailure(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public LaunchFailure(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

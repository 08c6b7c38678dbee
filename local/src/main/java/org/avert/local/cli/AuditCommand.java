package org.avert.local.cli;

import java.util.concurrent.Callable;
import org.avert.local.platform.AuditCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "audit",
        description =
                "Verifies the audit of every service against its signed checkpoints and names the first broken link"
                        + " of each chain; exit code 18 when there is one, 19 when a service's could not be verified.")
final class AuditCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AvertCommand avert;

    @Override
    public Integer call() {
        return new AuditCheck(avert.installation()).run(avert.terminal()::line).exitCode();
    }
}

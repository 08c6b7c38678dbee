package org.avert.local.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.avert.local.LaunchFailure;
import org.avert.local.people.Person;
import org.avert.local.platform.HomeLock;
import org.avert.local.platform.Installation;
import org.avert.local.platform.Part;
import org.avert.local.process.ProcessRecord;
import org.avert.local.process.ResidentMemory;
import org.avert.local.server.HttpProbe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "status", description = "Shows what runs; exit code 3 when not everything does.")
final class StatusCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AvertCommand avert;

    @Option(names = "--people", description = "Show the sample people with their passwords.")
    private boolean people;

    @Override
    public Integer call() {
        var installation = avert.installation();
        var terminal = avert.terminal();
        if (people) {
            showPeople(installation, terminal);
            return 0;
        }
        return showParts(installation, terminal);
    }

    private static int showParts(Installation installation, Terminal terminal) {
        var launcher = HomeLock.launcher(installation.home());
        terminal.line(
                String.format(Locale.ROOT, "%-26s %-9s %-9s %8s  %s", "PART", "STATE", "PROCESS", "MEMORY", "ADDRESS"));
        var down = 0;
        var memory = launcher.map(process -> ResidentMemory.own(process.pid())).orElse(0L);
        for (var part : Part.values()) {
            var process =
                    ProcessRecord.read(installation.home().pidFile(part.id())).flatMap(ProcessRecord::living);
            var used = process.map(ProcessHandle::pid)
                    .map(ResidentMemory::withChildren)
                    .orElse(0L);
            memory += used;
            down += process.isPresent() ? 0 : 1;
            terminal.line(String.format(
                    Locale.ROOT,
                    "%-26s %-9s %-9s %8s  %s",
                    part.title(),
                    state(installation, part, process),
                    process.map(living -> Long.toString(living.pid())).orElse("-"),
                    used == 0 ? "-" : used + " MB",
                    "127.0.0.1:" + installation.ports().of(part)));
        }
        terminal.line("Memory of all processes: " + memory + " MB");
        return down == 0 ? 0 : LaunchFailure.Reason.NOT_RUNNING.exitCode();
    }

    private static String state(Installation installation, Part part, Optional<ProcessHandle> process) {
        if (process.isEmpty()) {
            return "stopped";
        }
        if (part.isStore()) {
            return "running";
        }
        var path = part == Part.KEYCLOAK ? "/health/ready" : "/actuator/health/readiness";
        return HttpProbe.isUp(java.net.URI.create(installation.managementUrl(part) + path)) ? "ready" : "not ready";
    }

    static void showPeople(Installation installation, Terminal terminal) {
        terminal.line(String.format(
                Locale.ROOT, "%-16s %-24s %-22s %-24s %s", "PILLAR", "NAME", "PASSWORD", "ROLES", "BOUND TO"));
        installation.people().all().forEach(person -> terminal.line(row(installation, person)));
    }

    private static String row(Installation installation, Person person) {
        return String.format(
                        Locale.ROOT,
                        "%-16s %-24s %-22s %-24s %s",
                        person.realm(),
                        person.username(),
                        installation.secrets().personPassword(person.realm(), person.username()),
                        String.join(" ", person.roles()),
                        person.bindings().isEmpty() ? "" : person.bindings())
                .stripTrailing();
    }
}

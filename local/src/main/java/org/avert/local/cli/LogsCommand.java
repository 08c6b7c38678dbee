package org.avert.local.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.avert.local.LaunchFailure;
import org.avert.local.platform.Part;
import org.avert.local.process.LogTail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "logs", description = "Shows the log of a part, or of the build.")
final class LogsCommand implements Runnable {
    private static final long LOOK_EVERY_MILLIS = 300;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AvertCommand avert;

    @Parameters(
            paramLabel = "SERVICE",
            description =
                    "postgres, mongo, keycloak, recommendations, mechanisms, earlywarning, facility, funding, identity, gateway, portal or build.")
    @SuppressWarnings("NullAway.Init")
    private String service;

    @Option(
            names = {"-f", "--follow"},
            description = "Keep showing what is added.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "200",
            description = "Lines from the end (default 200).")
    private int lines;

    @Override
    public void run() {
        var log = avert.options().home().log(known(service));
        if (!Files.exists(log)) {
            throw new LaunchFailure(LaunchFailure.Reason.NOT_RUNNING, "There is no log of " + service + " yet.");
        }
        LogTail.last(log, lines).forEach(System.out::println);
        if (follow) {
            follow(log);
        }
    }

    private static String known(String service) {
        if (service.equals("build") || Part.named(service).isPresent()) {
            return service;
        }
        var names = Arrays.stream(Part.values()).map(Part::id).collect(Collectors.joining(", "));
        throw new LaunchFailure(
                LaunchFailure.Reason.FAILED, "No part is called " + service + ". There are " + names + ", build.");
    }

    private static void follow(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(file.length());
            while (true) {
                var fresh = new byte[(int) Math.max(0, file.length() - file.getFilePointer())];
                file.readFully(fresh);
                System.out.print(new String(fresh, StandardCharsets.UTF_8));
                System.out.flush();
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (IOException gone) {
            throw new LaunchFailure(LaunchFailure.Reason.FAILED, "cannot read " + log + ": " + gone.getMessage(), gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

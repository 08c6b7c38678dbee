package org.avert.local.cli;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.avert.local.platform.Part;
import org.avert.local.platform.StartListener;

/** Shows how the start goes on. */
final class StartProgress implements StartListener {
    private final Terminal terminal;
    private final Set<Part> busy = Collections.synchronizedSet(new LinkedHashSet<>());
    private int planned;
    private int ready;

    StartProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void planned(int parts) {
        planned = parts;
        draw();
    }

    @Override
    public synchronized void preparing(Part part) {
        busy.add(part);
        draw();
    }

    @Override
    public synchronized void ready(Part part, Duration took) {
        ready++;
        busy.remove(part);
        terminal.line(String.format(Locale.ROOT, "  %-26s ready after %.1f s", part.title(), took.toMillis() / 1000.0));
        draw();
    }

    @Override
    public synchronized void endedLeftover(String name) {
        terminal.line("  ended what was left of an earlier run: " + name);
    }

    private void draw() {
        if (ready < planned) {
            terminal.bar(
                    ready, planned, "starting " + busy.stream().map(Part::title).collect(Collectors.joining(", ")));
        }
    }
}

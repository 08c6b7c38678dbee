package org.avert.local.platform;

import java.time.Duration;

/** Hears how the start goes on. */
public interface StartListener {
    StartListener SILENT = new StartListener() {};

    /** What is going to be started, by title. */
    default void planned(int parts) {}

    default void preparing(Part part) {}

    default void starting(Part part) {}

    default void ready(Part part, Duration took) {}

    default void endedLeftover(String name) {}
}

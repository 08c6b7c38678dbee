package org.avert.local.server;

import org.avert.local.process.Command;

/** How one part is started and how it says that it is ready. */
public interface Server {

    /** Unpacks and builds what the start needs; does nothing when that was done before. */
    default void prepare() {}

    Command command();

    /** One look, which does not wait. */
    boolean isReady();

    /** What is done once, right after it became ready and before others use it. */
    default void whenReady() {}
}

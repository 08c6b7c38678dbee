package org.avert.local.demo;

/** Hears each step as it was taken. */
@FunctionalInterface
public interface Chronicle {
    void tell(Step step);
}

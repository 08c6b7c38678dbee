package org.avert.recommendations.vocabulary;

/**
 * A cycle of the Universal Periodic Review.
 *
 * @param number 1 for the first
 * @param firstSession first session of the Working Group in it
 * @param lastSession last session of the Working Group in it
 */
public record ReviewCycle(int number, int firstSession, int lastSession) {

    public ReviewCycle {
        if (number < 1 || firstSession < 1 || lastSession < firstSession) {
            throw new IllegalArgumentException("not a cycle: " + number + ", " + firstSession + "-" + lastSession);
        }
    }

    boolean holds(int session) {
        return firstSession <= session && session <= lastSession;
    }
}

package org.avert.mechanisms.figures;

/**
 * What is counted of a communication.
 *
 * @param answered whether the desk had written to the author by the end of the year
 */
public record CountedCommunication(String state, boolean answered) {}

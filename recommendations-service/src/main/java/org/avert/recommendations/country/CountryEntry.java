package org.avert.recommendations.country;

import org.avert.recommendations.vocabulary.Country;

/** A State and the number of recommendations that it received. */
public record CountryEntry(Country country, long recommendations) {}

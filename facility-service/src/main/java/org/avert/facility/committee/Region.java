package org.avert.facility.committee;

/** Regional groups of the United Nations: the committee has one member of each (¶61, ¶70). */
public enum Region {
    AFRICAN,
    ASIA_PACIFIC,
    EASTERN_EUROPEAN,
    LATIN_AMERICAN_CARIBBEAN,
    WESTERN_EUROPEAN_OTHER
}

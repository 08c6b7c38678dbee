package org.avert.kit.attachment;

/** Which of the two. */
public enum Copy {
    CLEANED,
    ORIGINAL
}

package org.avert.kit.outgoing;

/** An outgoing call was answered with more than is taken. */
public final class AnswerTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnswerTooLarge(long most) {
        super("The answer has more than " + most + " bytes.");
    }
}

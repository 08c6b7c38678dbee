package org.avert.kit.receipt;

import java.util.ArrayList;
import java.util.stream.Collectors;

/**
 * What lets a source come back: 27 random digits (89 bits) and a check digit, in groups of four.
 *
 * @param digits the digits without their groups, as many as were typed
 */
public record ReceiptCode(String digits) {
    static final int RANDOM_DIGITS = 27;
    private static final int GROUP = 4;

    /** Table of H. M. Damm (2004): finds every single wrong digit and every exchange of two neighbours. */
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    static ReceiptCode of(String randomDigits) {
        return new ReceiptCode(randomDigits + check(randomDigits));
    }

    /** However a person types it: spaces and dashes do not matter, nor whose digits they are. */
    public static ReceiptCode typed(String text) {
        return new ReceiptCode(text.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> String.valueOf(Character.digit(digit, 10)))
                .collect(Collectors.joining()));
    }

    /** Whether the check digit fits; where it does not, a person mistyped and nobody guessed. */
    boolean isWellFormed() {
        return digits.length() == RANDOM_DIGITS + 1 && check(digits) == 0;
    }

    /** In groups, to be read out or written down. */
    public String shown() {
        var groups = new ArrayList<String>();
        for (var from = 0; from < digits.length(); from += GROUP) {
            groups.add(digits.substring(from, Math.min(from + GROUP, digits.length())));
        }
        return String.join("-", groups);
    }

    private static int check(String digits) {
        var interim = 0;
        for (var at = 0; at < digits.length(); at++) {
            interim = DAMM[interim][digits.charAt(at) - '0'];
        }
        return interim;
    }

    @Override
    public String toString() {
        return "ReceiptCode[not shown]";
    }
}

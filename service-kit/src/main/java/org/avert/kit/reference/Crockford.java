package org.avert.kit.reference;

import java.security.SecureRandom;
import java.util.Locale;

/** Crockford's base 32: no letter that is taken for a digit or for another letter. */
final class Crockford {
    static final String GROUPS = "[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}";

    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Crockford() {}

    /** Two groups of four: 40 random bits. */
    static String randomGroups() {
        return randomGroup() + "-" + randomGroup();
    }

    /** What a person may have typed or heard: any case, O for 0, I and L for 1. */
    static String readable(String typed) {
        return typed.strip()
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String randomGroup() {
        var group = new StringBuilder(GROUP);
        RANDOM.ints(GROUP, 0, ALPHABET.length).forEach(index -> group.append(ALPHABET[index]));
        return group.toString();
    }
}

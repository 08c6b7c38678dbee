package org.avert.recommendations.importing;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Text of a cell as people mean it. */
final class CellText {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");

    private CellText() {}

    /** HTML entities decoded, letters composed, white space settled. */
    static String of(String cell) {
        var decoded = cell.indexOf('&') < 0 ? cell : Parser.unescapeEntities(cell, false);
        var composed = Normalizer.normalize(decoded, Normalizer.Form.NFC);
        return WHITE_SPACE.matcher(composed).replaceAll(" ").strip();
    }

    static boolean holdsControlCharacter(String text) {
        return text.chars().anyMatch(c -> c == '\uFFFD' || Character.isISOControl(c));
    }
}

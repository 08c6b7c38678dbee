package org.avert.recommendations.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Encodings in which publishers give their files. */
public enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    MAC_ROMAN("MacRoman", Charset.forName("x-MacRoman"));

    private static final int WINDOW = 8192;

    private final String label;
    private final Charset charset;

    TextEncoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    public String label() {
        return label;
    }

    public Charset charset() {
        return charset;
    }

    /** UTF-8 where every byte allows it; any byte sequence is MacRoman, so that comes last. */
    public static TextEncoding of(byte[] content) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(content);
        var window = CharBuffer.allocate(WINDOW);
        while (bytes.hasRemaining()) {
            var result = decoder.decode(bytes, window.clear(), true);
            if (result.isError()) {
                return MAC_ROMAN;
            }
        }
        return UTF_8;
    }
}

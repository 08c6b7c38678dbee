package org.avert.recommendations.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Decodes a file piece by piece; a character that is cut by the end of a piece waits for the next one. */
final class ChunkDecoder {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CharsetDecoder decoder;
    private byte[] rest = {};
    private boolean begun;

    ChunkDecoder(TextEncoding encoding) {
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    CharBuffer decode(byte[] piece, boolean last) {
        var bytes = ByteBuffer.allocate(rest.length + piece.length)
                .put(rest)
                .put(piece)
                .flip();
        var chars = CharBuffer.allocate((int) Math.ceil(bytes.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        decoder.decode(bytes, chars, last);
        if (last) {
            decoder.flush(chars);
        }
        rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return withoutMark(chars.flip());
    }

    private CharBuffer withoutMark(CharBuffer chars) {
        if (!begun && chars.hasRemaining()) {
            begun = true;
            if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
        return chars;
    }
}

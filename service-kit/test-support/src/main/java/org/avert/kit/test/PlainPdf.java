package org.avert.kit.test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Writes a PDF object by object, uncompressed, with one cross-reference table a version. */
final class PlainPdf {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Integer, Integer> places = new TreeMap<>();
    private int previous = -1;

    PlainPdf() {
        text("%PDF-1.7\n");
    }

    void object(int number, String content) {
        places.put(number, out.size());
        text(number + " 0 obj\n" + content + "\nendobj\n");
    }

    void stream(int number, String entries, byte[] content) {
        places.put(number, out.size());
        text(number + " 0 obj\n<< " + entries + " /Length " + content.length + " >>\nstream\n");
        out.writeBytes(content);
        text("\nendstream\nendobj\n");
    }

    void version(int info) {
        var start = out.size();
        text("xref\n0 1\n0000000000 65535 f \n");
        places.forEach((number, place) -> text(number + " 1\n" + "%010d 00000 n \n".formatted(place)));
        text("trailer\n<< /Size 20 /Root 1 0 R /Info " + info + " 0 R" + (previous < 0 ? "" : " /Prev " + previous)
                + " >>\nstartxref\n" + start + "\n%%EOF\n");
        previous = start;
        places.clear();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void text(String written) {
        out.writeBytes(written.getBytes(StandardCharsets.ISO_8859_1));
    }
}

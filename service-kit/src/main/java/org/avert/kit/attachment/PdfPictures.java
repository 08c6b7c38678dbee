package org.avert.kit.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Pictures that a PDF holds as whole JPEG files, with all that a camera wrote into them. */
final class PdfPictures {
    private static final long MOST_DOTS = 25_000_000;
    private static final float QUALITY = 0.9f;

    private PdfPictures() {}

    static void redraw(PDDocument document, COSStream stream) throws IOException {
        if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) || !isWholeFile(stream.getFilters())) {
            return;
        }
        var dots = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
        if (dots > MOST_DOTS) {
            throw new IOException("too many dots");
        }
        var picture = new PDImageXObject(new PDStream(stream), null);
        var drawn = JPEGFactory.createFromImage(document, picture.getOpaqueImage(null, 1), QUALITY);
        replace(stream, drawn.getCOSObject());
    }

    private static void replace(COSStream old, COSStream drawn) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var raw = drawn.createRawInputStream()) {
            raw.transferTo(bytes);
        }
        for (var key : new COSName[] {COSName.COLORSPACE, COSName.BITS_PER_COMPONENT, COSName.WIDTH, COSName.HEIGHT}) {
            old.setItem(key, drawn.getItem(key));
        }
        old.removeItem(COSName.DECODE);
        old.removeItem(COSName.DECODE_PARMS);
        old.setItem(COSName.FILTER, COSName.DCT_DECODE);
        try (var out = old.createRawOutputStream()) {
            bytes.writeTo(out);
        }
    }

    private static boolean isWholeFile(@Nullable COSBase filters) {
        if (filters instanceof COSArray several) {
            for (var at = 0; at < several.size(); at++) {
                if (isWholeFile(several.getObject(at))) {
                    return true;
                }
            }
            return false;
        }
        return COSName.DCT_DECODE.equals(filters) || COSName.JPX_DECODE.equals(filters);
    }
}

package org.avert.kit.test;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files that tell who made them: a word of the test's choice in every place where cameras and programs write theirs. */
public final class TellingFiles {
    private static final int WIDTH = 48;
    private static final int HEIGHT = 32;
    private static final int END_OF_PNG = 12;

    private TellingFiles() {}

    /** In EXIF, XMP, IPTC, a comment and behind the end; lying on its side, as a camera held upright leaves it. */
    public static byte[] jpeg(String word) {
        var plain = image("jpg");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xe1, join("Exif\0\0", exif(word)));
        segment(out, 0xe1, join("http://ns.adobe.com/xap/1.0/\0", bytes("<x:xmpmeta>" + word + "</x:xmpmeta>")));
        segment(out, 0xed, join("Photoshop 3.0\0", bytes(word)));
        segment(out, 0xfe, bytes(word));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(bytes(word));
        return out.toByteArray();
    }

    /** In text chunks, in EXIF and behind the end. */
    public static byte[] png(String word) {
        var plain = image("png");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, plain.length - END_OF_PNG);
        chunk(out, "tEXt", join("Author\0", bytes(word)));
        chunk(out, "iTXt", join("XML:com.adobe.xmp\0\0\0\0\0", bytes(word)));
        chunk(out, "eXIf", exif(word));
        out.write(plain, plain.length - END_OF_PNG, END_OF_PNG);
        out.writeBytes(bytes(word));
        return out.toByteArray();
    }

    /**
     * In the description, XMP, a script that runs on opening, a comment, a form, an attached file, a program's own notes,
     * a picture's EXIF, an object that nothing refers to, and a former version of the file. The page says {@code said}.
     */
    public static byte[] pdf(String word, String said) {
        var pdf = new PlainPdf();
        var content = "BT /F1 12 Tf 20 100 Td (" + said + ") Tj ET q 48 0 0 32 20 20 cm /I1 Do Q";
        pdf.object(
                1,
                "<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R /OpenAction << /S /JavaScript /JS (" + word
                        + ") >> /AcroForm << /Fields [] /DA (" + word + ") >> /Names << /EmbeddedFiles << /Names [("
                        + word
                        + ") 7 0 R] >> >> /PieceInfo << /Sample << /Private (" + word + ") >> >> >>");
        pdf.object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.object(
                3,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Annots [9 0 R]"
                        + " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
                        + " /XObject << /I1 10 0 R >> >> /LastModified (" + word + ") >>");
        pdf.stream(4, "", bytes(content));
        pdf.stream(5, "/Type /Metadata /Subtype /XML", bytes("<x:xmpmeta>" + word + "</x:xmpmeta>"));
        pdf.object(6, "<< /Author (" + word + ") /Producer (" + word + ") /Title (" + word + ") >>");
        pdf.object(7, "<< /Type /Filespec /F (" + word + ") /EF << /F 8 0 R >> >>");
        pdf.stream(8, "/Type /EmbeddedFile", bytes(word));
        pdf.object(9, "<< /Type /Annot /Subtype /Text /Rect [0 0 10 10] /T (" + word + ") /Contents (" + word + ") >>");
        pdf.stream(
                10,
                "/Type /XObject /Subtype /Image /Width " + WIDTH + " /Height " + HEIGHT
                        + " /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode",
                jpeg(word));
        pdf.object(11, "(" + word + ")");
        pdf.version(6);
        pdf.object(12, "(" + word + " of an earlier version)");
        pdf.version(6);
        return pdf.bytes();
    }

    private static byte[] image(String format) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, WIDTH / 2, HEIGHT);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A TIFF of one directory: a description, and that the camera was turned by a quarter. */
    private static byte[] exif(String word) {
        var text = bytes(word + "\0");
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + text.length);
        tiff.put(bytes("MM")).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010e).putShort((short) 2).putInt(text.length).putInt(8 + 2 + 2 * 12 + 4);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        return tiff.putInt(0).put(text).array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        var length = content.length + 2;
        out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(content);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        var typed = join(type, content);
        var sum = new CRC32();
        sum.update(typed);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(typed);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] join(String first, byte[] second) {
        var start = bytes(first);
        var all = Arrays.copyOf(start, start.length + second.length);
        System.arraycopy(second, 0, all, start.length, second.length);
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

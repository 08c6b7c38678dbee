package org.avert.kit.attachment;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a picture anew: of a JPEG or PNG nothing goes on but its dots, turned as the camera was held. Neither thumbnails nor
 * notes, nor what follows the end.
 */
final class ImageCleaning {
    /** A telephone's picture; a larger one is made smaller, so that memory is bounded. */
    private static final long MOST_DOTS = 8_000_000;

    private static final long BOMB = 200_000_000;
    private static final float QUALITY = 0.9f;

    private ImageCleaning() {}

    static byte[] clean(byte[] original, FileType type) throws IOException {
        var upright = turn(draw(original, type), orientation(original));
        var out = new ByteArrayOutputStream(original.length);
        write(upright, type, out);
        return out.toByteArray();
    }

    private static BufferedImage draw(byte[] original, FileType type) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        // a cached stream of ImageIO's own choice would lie in a temporary file
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            reader.setInput(input, true, true);
            return opaque(reader.read(0, bounded(reader)), type);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam bounded(ImageReader reader) throws IOException {
        var dots = (long) reader.getWidth(0) * reader.getHeight(0);
        if (dots > BOMB) {
            throw new IOException("too many dots");
        }
        var step = (int) Math.ceil(Math.sqrt((double) dots / MOST_DOTS));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return param;
    }

    /** Plain colours, for profiles and palettes have notes of their own; a JPEG has no transparency. */
    private static BufferedImage opaque(BufferedImage drawn, FileType type) {
        var form = type == FileType.PNG && drawn.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_4BYTE_ABGR
                : BufferedImage.TYPE_3BYTE_BGR;
        var plain = new BufferedImage(drawn.getWidth(), drawn.getHeight(), form);
        var graphics = plain.createGraphics();
        graphics.drawImage(drawn, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    private static int orientation(byte[] original) throws IOException {
        try {
            var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(original), original.length)
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            var value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return Objects.requireNonNullElse(value, 1);
        } catch (ImageProcessingException unreadable) {
            // metadata that cannot be read says nothing; the picture is drawn as it lies
            return 1;
        }
    }

    /** The eight ways of EXIF: turned, mirrored, or both. */
    private static BufferedImage turn(BufferedImage lying, int orientation) {
        double width = lying.getWidth();
        double height = lying.getHeight();
        var transform = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        if (transform.isIdentity()) {
            return lying;
        }
        var aside = orientation >= 5;
        var upright =
                new BufferedImage((int) (aside ? height : width), (int) (aside ? width : height), lying.getType());
        return new AffineTransformOp(transform, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(lying, upright);
    }

    private static void write(BufferedImage image, FileType type, ByteArrayOutputStream out) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        try (var output = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(output);
            var param = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}

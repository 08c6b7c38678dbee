package org.avert.kit.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.avert.kit.test.TellingFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class CleanerTests {
    private static final String WORD = "Canary-Of-Port-Alder";

    private final Cleaner cleaner = new Cleaner();

    @AfterEach
    void close() {
        cleaner.close();
    }

    @Test
    void keepsOfAPhotographTheDotsAloneAndTurnsItUpright() throws IOException {
        var original = TellingFiles.jpeg(WORD);
        assertThat(latin(original)).contains(WORD);

        var cleaned = clean(original);

        assertThat(cleaned.type()).isEqualTo(FileType.JPEG);
        assertThat(latin(cleaned.bytes())).doesNotContain(WORD, "Exif", "xap", "Photoshop");
        var image = ImageIO.read(new ByteArrayInputStream(cleaned.bytes()));
        assertThat(image.getWidth()).isEqualTo(32);
        assertThat(image.getHeight()).isEqualTo(48);
    }

    @Test
    void keepsOfAPngTheDotsAlone() throws IOException {
        var cleaned = clean(TellingFiles.png(WORD));

        assertThat(cleaned.type()).isEqualTo(FileType.PNG);
        assertThat(latin(cleaned.bytes())).doesNotContain(WORD, "tEXt", "iTXt", "eXIf");
        assertThat(ImageIO.read(new ByteArrayInputStream(cleaned.bytes()))).isNotNull();
    }

    @Test
    void keepsOfAPdfThePagesAlone() throws IOException {
        var original = TellingFiles.pdf(WORD, "What happened at the quarry");
        assertThat(latin(original)).contains(WORD);

        var cleaned = clean(original);

        assertThat(cleaned.type()).isEqualTo(FileType.PDF);
        assertThat(unpacked(cleaned.bytes())).doesNotContain(WORD, "JavaScript", "EmbeddedFile", "Exif", "Author");
        try (var document = Loader.loadPDF(cleaned.bytes())) {
            assertThat(new PDFTextStripper().getText(document)).contains("What happened at the quarry");
            var picture = document.getPage(0).getResources().getXObject(COSName.getPDFName("I1"));
            assertThat(picture).isNotNull();
        }
    }

    @Test
    void tellsTheTypeByTheContent() {
        refused("<html>not a picture</html>".getBytes(StandardCharsets.UTF_8));
        refused(new byte[0]);
        refused("%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8));
        refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2, 3});
    }

    private void refused(byte[] content) {
        StepVerifier.create(cleaner.clean(content)).verifyError(AttachmentRefused.class);
    }

    private Cleaner.Cleaned clean(byte[] original) {
        return Objects.requireNonNull(cleaner.clean(original).block());
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The file as it lies, and each of its streams unpacked. */
    private static String unpacked(byte[] pdf) throws IOException {
        var all = new ByteArrayOutputStream();
        all.writeBytes(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                all.writeBytes(String.valueOf(object).getBytes(StandardCharsets.ISO_8859_1));
                if (object instanceof COSStream stream) {
                    try (var raw = stream.createRawInputStream()) {
                        raw.transferTo(all);
                    }
                    try (var in = stream.createInputStream()) {
                        in.transferTo(all);
                    }
                }
            }
        }
        return latin(all.toByteArray());
    }
}

package org.avert.facility.applications;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Types of documents that are taken: none that runs anything when opened, and each known by its first bytes. */
public enum DocumentType {
    PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 'P', 'K', 3, 4),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 'P', 'K', 3, 4),
    ODT("application/vnd.oasis.opendocument.text", 'P', 'K', 3, 4),
    ODS("application/vnd.oasis.opendocument.spreadsheet", 'P', 'K', 3, 4),
    PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'),
    JPEG("image/jpeg", 0xff, 0xd8, 0xff),
    CSV("text/csv"),
    TEXT("text/plain");

    private final String mediaType;
    private final int[] firstBytes;

    DocumentType(String mediaType, int... firstBytes) {
        this.mediaType = mediaType;
        this.firstBytes = firstBytes;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<DocumentType> of(String mediaType) {
        var plain = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(plain))
                .findFirst();
    }

    /** Whether the content is what the type says. */
    boolean fits(byte[] content) {
        return firstBytes.length == 0 ? isText(content) : startsRight(content);
    }

    private boolean startsRight(byte[] content) {
        if (content.length < firstBytes.length) {
            return false;
        }
        for (int i = 0; i < firstBytes.length; i++) {
            if ((content[i] & 0xff) != firstBytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(byte[] content) {
        for (byte one : content) {
            if (one == 0) {
                return false;
            }
        }
        return true;
    }
}

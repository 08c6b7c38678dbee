package org.avert.kit.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/**
 * Writes a PDF anew with its pages alone: who made it when and with what, former versions, comments, attached files and all
 * that a program could run are left behind; what was filled into a form becomes part of the page. Pictures in it are drawn
 * anew as single ones are.
 */
final class PdfCleaning {
    private static final int MOST_OBJECTS = 500_000;

    /** Keys of any dictionary that tell of people and programs, or run something (ISO 32000-2, tables 29, 31, 166, 372). */
    private static final Set<COSName> LEFT_BEHIND = Stream.of(
                    "Metadata",
                    "PieceInfo",
                    "LastModified",
                    "Info",
                    "AA",
                    "OpenAction",
                    "A",
                    "JS",
                    "JavaScript",
                    "Names",
                    "EmbeddedFiles",
                    "AF",
                    "EF",
                    "Annots",
                    "AcroForm",
                    "XFA",
                    "Threads",
                    "Collection",
                    "Perms",
                    "DSS",
                    "Legal",
                    "SpiderInfo",
                    "StructTreeRoot",
                    "MarkInfo",
                    "Thumb",
                    "PresSteps",
                    "DPartRoot",
                    "Alternates",
                    "OPI",
                    "Measure",
                    "PtData",
                    "ID")
            .map(COSName::getPDFName)
            .collect(Collectors.toUnmodifiableSet());

    private PdfCleaning() {}

    static byte[] clean(byte[] original) throws IOException {
        try (var document = Loader.loadPDF(original)) {
            document.setAllSecurityToBeRemoved(true);
            flatten(document);
            strip(document);
            document.setDocumentInformation(new PDDocumentInformation());
            var out = new ByteArrayOutputStream(original.length);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void flatten(PDDocument document) throws IOException {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            form.flatten(form.getFields(), false);
        }
    }

    private static void strip(PDDocument document) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> ahead = new ArrayDeque<>();
        ahead.push(document.getDocument().getTrailer());
        while (!ahead.isEmpty()) {
            var object = ahead.pop();
            if (seen.add(object)) {
                if (seen.size() > MOST_OBJECTS) {
                    throw new IOException("too many objects");
                }
                visit(document, object, ahead);
            }
        }
    }

    private static void visit(PDDocument document, COSBase object, Deque<COSBase> ahead) throws IOException {
        if (object instanceof COSObject reference) {
            push(reference.getObject(), ahead);
        } else if (object instanceof COSArray array) {
            array.forEach(item -> push(item, ahead));
        } else if (object instanceof COSDictionary dictionary) {
            LEFT_BEHIND.forEach(dictionary::removeItem);
            if (dictionary instanceof COSStream stream) {
                PdfPictures.redraw(document, stream);
            }
            dictionary.getValues().forEach(item -> push(item, ahead));
        }
    }

    private static void push(@Nullable COSBase object, Deque<COSBase> ahead) {
        if (object != null) {
            ahead.push(object);
        }
    }
}

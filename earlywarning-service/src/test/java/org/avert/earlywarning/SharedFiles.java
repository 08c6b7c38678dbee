package org.avert.earlywarning;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Files that other people published, beside the project; a test that needs one is skipped where it is missing, and says so. */
public final class SharedFiles {
    private static final Path ROOT =
            Path.of(System.getProperty("avert.root", ".")).resolve("../shared").normalize();

    private SharedFiles() {}

    public static Path file(String path) {
        var file = ROOT.resolve(path);
        if (!Files.isReadable(file)) {
            System.err.println("SKIPPED: needs " + file);
        }
        assumeThat(file).as("a file beside the project").isReadable();
        return file;
    }

    /** Files of a folder whose names match {@code glob}. */
    public static List<Path> files(String folder, String glob) {
        var directory = ROOT.resolve(folder);
        if (!Files.isDirectory(directory)) {
            System.err.println("SKIPPED: needs " + directory);
        }
        assumeThat(directory).as("a folder beside the project").isDirectory();
        try (Stream<Path> all = Files.list(directory)) {
            var matcher = directory.getFileSystem().getPathMatcher("glob:" + glob);
            return all.filter(file -> matcher.matches(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static List<CSVRecord> rows(Path csv) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(csv, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.avert.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.avert.local.home.Home;
import org.avert.local.home.KeyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTests {
    @TempDir
    Path directory;

    @Test
    void eachPillarHasAKeyOfItsOwnInAFileThatOnlyItsOwnerReads() throws IOException {
        var sealing = new KeyFiles(new Home(directory)).sealing("earlywarning");

        try (var files = Files.list(sealing)) {
            assertThat(files)
                    .hasSize(4)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
        assertThat(Files.readString(sealing.resolve("partners.json")))
                .isNotEqualTo(Files.readString(sealing.resolve("human-rights.json")));
    }

    @Test
    void aDestroyedKeyIsNotDrawnAgain() throws IOException {
        var keys = new KeyFiles(new Home(directory));
        var destroyed = keys.sealing("earlywarning").resolve("partners.json");
        Files.delete(destroyed);

        assertThat(new KeyFiles(new Home(directory)).sealing("earlywarning").resolve("partners.json"))
                .doesNotExist();
    }

    @Test
    void aKeyStaysTheSame() throws IOException {
        var first = Files.readString(new KeyFiles(new Home(directory)).audit("funding"));

        assertThat(Files.readString(new KeyFiles(new Home(directory)).audit("funding")))
                .isEqualTo(first);
    }
}

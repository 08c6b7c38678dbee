package org.avert.kit.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.avert.kit.caller.Pillar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keys of pillars in a directory that only the service reads: {@code human-rights.json} is a Tink keyset for AEAD. */
final class FileKeyEncryption implements KeyEncryption {
    private static final Logger LOG = LoggerFactory.getLogger(FileKeyEncryption.class);

    private final Path directory;

    FileKeyEncryption(Path directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Aead> of(Pillar pillar) {
        var file = directory.resolve(pillar.realm() + ".json");
        try {
            return Optional.of(
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
                            .getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (GeneralSecurityException | IOException unreadable) {
            // the cause may repeat the text it could not read, which is the secret
            LOG.error("{} is not a readable Tink keyset for AEAD in JSON", file);
            return Optional.empty();
        }
    }
}

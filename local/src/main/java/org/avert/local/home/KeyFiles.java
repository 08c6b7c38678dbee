package org.avert.local.home;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.signature.SignatureConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Keys of the services that are no password: apart from the data, a file each, so that one can be destroyed. What was
 * once drawn is never drawn again.
 */
public final class KeyFiles {
    private static final List<String> PILLARS = List.of("human-rights", "peace-security", "development", "partners");

    private final Home home;

    public KeyFiles(Home home) {
        this.home = home;
    }

    /** Directory with the key of each pillar, which encrypts what a service seals for it. */
    public synchronized Path sealing(String service) {
        var directory = home.keys(service).resolve("sealing");
        if (!Files.exists(directory)) {
            Home.privateDirectory(directory);
            PILLARS.forEach(pillar -> write(directory.resolve(pillar + ".json"), "AES256_GCM"));
        }
        return directory;
    }

    /** Key with which a service signs the heads of its audit chains. */
    public synchronized Path audit(String service) {
        var file = home.keys(service).resolve("audit.json");
        if (!Files.exists(file)) {
            write(file, "ED25519");
        }
        return file;
    }

    private static void write(Path file, String template) {
        try {
            AeadConfig.register();
            SignatureConfig.register();
            var keys = KeysetHandle.generateNew(KeyTemplates.get(template));
            Home.writePrivately(file, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

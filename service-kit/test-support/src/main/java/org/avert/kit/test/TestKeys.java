package org.avert.kit.test;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** Keys of a service under test, fresh for each JVM and in files, as an installation has them. */
public final class TestKeys {

    private static final List<String> PILLARS =
            List.of(Realms.HUMAN_RIGHTS, Realms.PEACE_SECURITY, Realms.DEVELOPMENT, Realms.PARTNERS);

    private static final Path DIRECTORY = generate();

    private TestKeys() {}

    /** The key of each pillar, which encrypts its keysets: {@code human-rights.json} and so on. */
    public static Path directory() {
        return DIRECTORY;
    }

    /** A directory of its own for a test that destroys keys. */
    public static Path generate() {
        try {
            AeadConfig.register();
            Path directory = Files.createTempDirectory("avert-keys");
            for (String realm : PILLARS) {
                write(directory.resolve(realm + ".json"), "AES256_GCM");
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs checkpoints of the audit. */
    public static Path auditKey() {
        return AuditKey.FILE;
    }

    /** A directory for checkpoints, fresh at each call. */
    public static Path checkpoints() {
        try {
            return Files.createTempDirectory("avert-checkpoints");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String template) throws IOException, GeneralSecurityException {
        KeysetHandle keys = KeysetHandle.generateNew(KeyTemplates.get(template));
        return Files.writeString(file, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
    }

    private static final class AuditKey {
        static final Path FILE = generate();

        private static Path generate() {
            try {
                SignatureConfig.register();
                return write(Files.createTempDirectory("avert-audit").resolve("audit.json"), "ED25519");
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

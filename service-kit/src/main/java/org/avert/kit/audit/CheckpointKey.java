package org.avert.kit.audit;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Signs checkpoints and knows those it signed. The key is in a file of the service and never in the database. */
final class CheckpointKey {
    private final PublicKeySign sign;
    private final PublicKeyVerify verify;

    private CheckpointKey(PublicKeySign sign, PublicKeyVerify verify) {
        this.sign = sign;
        this.verify = verify;
    }

    /** @param file Tink keyset for signatures in JSON, with its private key */
    static CheckpointKey read(Path file) {
        try {
            SignatureConfig.register();
            var keys = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
            return of(keys);
        } catch (GeneralSecurityException | IOException unreadable) {
            // the cause may repeat the text it could not read, which is the secret
            throw new IllegalStateException(file + " is not a readable Tink keyset for signatures in JSON");
        }
    }

    private static CheckpointKey of(KeysetHandle keys) throws GeneralSecurityException {
        var configuration = RegistryConfiguration.get();
        return new CheckpointKey(
                keys.getPrimitive(configuration, PublicKeySign.class),
                keys.getPublicKeysetHandle().getPrimitive(configuration, PublicKeyVerify.class));
    }

    Checkpoint sign(Checkpoint open) {
        try {
            return open.signed(Base64.getEncoder().encodeToString(sign.sign(open.signedBytes())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not sign", e);
        }
    }

    boolean signed(Checkpoint checkpoint) {
        try {
            verify.verify(Base64.getDecoder().decode(checkpoint.signature()), checkpoint.signedBytes());
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }
}

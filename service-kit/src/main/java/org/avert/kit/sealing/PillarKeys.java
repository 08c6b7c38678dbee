package org.avert.kit.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.avert.kit.caller.Pillar;

/** Keysets of a pillar, opened: one seals values, one keys the blind index. */
record PillarKeys(KeysetHandle values, KeysetHandle index) {
    private static final byte TINK_PREFIX = 1;
    private static final int PREFIX_LENGTH = 5;

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no authenticated encryption", e);
        }
    }

    /** Makes sure that Tink knows its primitives. */
    static void register() {}

    static PillarKeys random() throws GeneralSecurityException {
        return new PillarKeys(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
    }

    /** @throws GeneralSecurityException when {@code key} is not the one that encrypted it, for this very pillar */
    static PillarKeys opened(StoredKeyset stored, Aead key) throws GeneralSecurityException {
        return new PillarKeys(
                TinkProtoKeysetFormat.parseEncryptedKeyset(stored.values(), key, purpose(stored.pillar(), "values")),
                TinkProtoKeysetFormat.parseEncryptedKeyset(stored.index(), key, purpose(stored.pillar(), "index")));
    }

    StoredKeyset stored(Pillar pillar, Aead key, Instant now) throws GeneralSecurityException {
        var at = now.truncatedTo(ChronoUnit.MILLIS);
        return new StoredKeyset(
                pillar,
                1,
                encrypted(pillar, key),
                TinkProtoKeysetFormat.serializeEncryptedKeyset(index, key, purpose(pillar, "index")),
                StoredKeyset.Stage.SETTLED,
                at,
                at);
    }

    byte[] encrypted(Pillar pillar, Aead key) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(values, key, purpose(pillar, "values"));
    }

    PillarKeys withNewKey() throws GeneralSecurityException {
        var added = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId();
        return new PillarKeys(KeysetHandle.newBuilder(values).addEntry(added).build(), index);
    }

    PillarKeys withNewestAsPrimary() throws GeneralSecurityException {
        var builder = KeysetHandle.newBuilder(values);
        builder.getAt(builder.size() - 1).makePrimary();
        return new PillarKeys(builder.build(), index);
    }

    PillarKeys withPrimaryOnly() throws GeneralSecurityException {
        var builder = KeysetHandle.newBuilder(values);
        for (var each = builder.size() - 1; each >= 0; each--) {
            if (!builder.getAt(each).isPrimary()) {
                builder.deleteAt(each);
            }
        }
        return new PillarKeys(builder.build(), index);
    }

    Aead aead() throws GeneralSecurityException {
        return values.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    PrfSet prf() throws GeneralSecurityException {
        return index.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    /** What every value that the primary key sealed begins with. */
    byte[] primaryPrefix() {
        return ByteBuffer.allocate(PREFIX_LENGTH)
                .put(TINK_PREFIX)
                .putInt(values.getPrimary().getId())
                .array();
    }

    private static byte[] purpose(Pillar pillar, String use) {
        return ("avert sealing " + pillar.realm() + " " + use).getBytes(StandardCharsets.UTF_8);
    }
}

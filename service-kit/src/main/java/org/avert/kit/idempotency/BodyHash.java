package org.avert.kit.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.core.io.buffer.DataBuffer;

/** Hash of a request, keyed with its idempotency key: who has the store only cannot try out bodies. */
final class BodyHash {
    private static final String HMAC = "HmacSHA256";

    private final Mac mac;

    BodyHash(String key) {
        try {
            this.mac = Mac.getInstance(HMAC);
            // an empty key is not allowed; without an idempotency key nobody looks at the hash
            mac.init(new SecretKeySpec(("key " + key).getBytes(StandardCharsets.UTF_8), HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no " + HMAC, e);
        }
    }

    void update(String text) {
        mac.update(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves the buffer as it is. */
    void update(DataBuffer buffer) {
        try (var parts = buffer.readableByteBuffers()) {
            parts.forEachRemaining(mac::update);
        }
    }

    byte[] value() {
        return mac.doFinal();
    }
}

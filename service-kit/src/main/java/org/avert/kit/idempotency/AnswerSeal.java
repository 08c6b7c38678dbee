package org.avert.kit.idempotency;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what is kept of an answer (AES-256-GCM). The key comes from the service's key and from the {@code
 * Idempotency-Key}, which is stored nowhere: neither the store nor the service alone can open it, and whoever repeats
 * the request can.
 */
final class AnswerSeal {
    private static final String HMAC = "HmacSHA256";

    private final byte[] serviceKey;

    AnswerSeal(byte[] serviceKey) {
        this.serviceKey = serviceKey.clone();
    }

    StoredAnswer sealed(KeyedRequest request, StoredAnswer answer) {
        return answer.with(cipher(request, answer.body(), true));
    }

    StoredAnswer opened(KeyedRequest request, StoredAnswer sealed) {
        return sealed.with(cipher(request, sealed.body(), false));
    }

    private byte[] cipher(KeyedRequest request, byte[] body, boolean seal) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(serviceKey, HMAC));
            var aead = new AesGcmJce(mac.doFinal(bytes("avert answer\n" + request.key())));
            return seal ? aead.encrypt(body, bytes(request.id())) : aead.decrypt(body, bytes(request.id()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a kept answer could not be " + (seal ? "sealed" : "opened"), e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.avert.gateway.admission;

import io.netty.util.NetUtil;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Counts callers without keeping who they are: a key is a hash under a salt of the day. Alone, a gateway makes the salt at
 * random and throws it away; several make it from the key they share. An IPv6 caller is counted by its /64, which one
 * household or host has whole.
 */
@Component
class LimitKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int V6_PREFIX_BYTES = 8;

    private final byte[] shared;
    private volatile Salt salt;

    LimitKeys(AdmissionProperties properties) {
        shared = properties.limitKey().getBytes(StandardCharsets.UTF_8);
        salt = newSalt(today());
    }

    String ofAddress(String address) {
        return hash(network(address));
    }

    String ofName(String name) {
        return hash(name.getBytes(StandardCharsets.UTF_8));
    }

    private String hash(byte[] named) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(todays().key(), named));
    }

    private static byte[] network(String address) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return new byte[0];
        }
        return bytes.length == 4 ? bytes : Arrays.copyOf(bytes, V6_PREFIX_BYTES);
    }

    private Salt todays() {
        var current = salt;
        var today = today();
        if (!current.day().equals(today)) {
            current = newSalt(today);
            salt = current;
        }
        return current;
    }

    private Salt newSalt(LocalDate day) {
        var bytes = new byte[32];
        if (shared.length == 0) {
            new SecureRandom().nextBytes(bytes);
        } else {
            bytes = mac(new SecretKeySpec(shared, ALGORITHM), day.toString().getBytes(StandardCharsets.UTF_8));
        }
        return new Salt(day, new SecretKeySpec(bytes, ALGORITHM));
    }

    private static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private record Salt(LocalDate day, SecretKeySpec key) {}
}

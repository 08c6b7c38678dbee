package org.avert.gateway.admission;

import io.netty.util.NetUtil;
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
 * Counts an address without keeping it: the key is a hash under a random salt that is thrown away every day. An IPv6
 * caller is counted by its /64, which one household or host has whole.
 */
@Component
class AddressKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int V6_PREFIX_BYTES = 8;

    private final SecureRandom random = new SecureRandom();
    private volatile Salt salt = newSalt();

    String of(String address) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(todays().key());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(network(address)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
        if (!current.day().equals(today())) {
            current = newSalt();
            salt = current;
        }
        return current;
    }

    private Salt newSalt() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new Salt(today(), new SecretKeySpec(bytes, ALGORITHM));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private record Salt(LocalDate day, SecretKeySpec key) {}
}

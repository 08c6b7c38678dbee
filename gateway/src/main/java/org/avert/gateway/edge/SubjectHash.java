package org.avert.gateway.edge;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.avert.gateway.admission.Admission;
import org.springframework.stereotype.Component;

/** Lets an operator see that two lines are of one person without saying who. */
@Component
class SubjectHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHOWN_BYTES = 6;

    private final SecretKeySpec key;

    SubjectHash(EdgeProperties properties) {
        key = new SecretKeySpec(keyBytes(properties.logKey()), ALGORITHM);
    }

    String of(Admission admission) {
        if (!admission.isKnown()) {
            return "-";
        }
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var hash = mac.doFinal(admission.subjectKey().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] keyBytes(String configured) {
        if (!configured.isEmpty()) {
            return configured.getBytes(StandardCharsets.UTF_8);
        }
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        return random;
    }
}

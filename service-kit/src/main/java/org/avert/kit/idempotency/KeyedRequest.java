package org.avert.kit.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.avert.kit.caller.Caller;

/**
 * A request under a key, as the store knows it.
 *
 * @param id hash of caller and key, in hex
 * @param hash hash of method, path, query and body, keyed with the idempotency key so that it tells nothing of the body
 * @param operation operation of the contract
 * @param key as the caller sent it, never stored
 * @param kept whether the row is an inbox row, kept for good
 */
record KeyedRequest(String id, String hash, String operation, String key, boolean kept) {

    static KeyedRequest of(Caller caller, String key, String hash, String operation) {
        var scope = caller.isAnonymous() ? "public" : caller.issuer() + "|" + caller.subject();
        return new KeyedRequest(sha256(scope + "\n" + key), hash, operation, key, caller.isService());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "KeyedRequest[id=" + id + ", operation=" + operation + "]";
    }
}

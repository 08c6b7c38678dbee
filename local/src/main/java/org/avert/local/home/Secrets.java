package org.avert.local.home;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Passwords and keys of this installation: each is generated when it is first asked for and kept in {@code secrets.json}. */
public final class Secrets {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PASSWORD_LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int PASSWORD_LENGTH = 20;
    private static final int KEY_BYTES = 32;

    private final Home home;
    private final Map<String, String> values;

    private Secrets(Home home, Map<String, String> values) {
        this.home = home;
        this.values = values;
    }

    public static Secrets of(Home home) {
        var file = home.secrets();
        var values = new TreeMap<String, String>();
        if (Files.exists(file)) {
            JSON.readTree(file)
                    .properties()
                    .forEach(
                            entry -> values.put(entry.getKey(), entry.getValue().asString()));
        }
        return new Secrets(home, values);
    }

    /** Password of a database role, for example {@code avert_facility}. */
    public String databasePassword(String role) {
        return password("database/" + role);
    }

    /** Password of a sample person. */
    public String personPassword(String realm, String username) {
        return password("people/" + realm + "/" + username);
    }

    /** Secret of a confidential client of a realm. */
    public String clientSecret(String realm, String clientId) {
        return value("clients/" + realm + "/" + clientId, Secrets::randomKey);
    }

    /** Key by which a client proves itself that has no secret (private_key_jwt). */
    public ClientKey clientKey(String realm, String clientId) {
        return ClientKey.read(value("client-keys/" + realm + "/" + clientId, ClientKey::generate));
    }

    /** Password of Keycloak's own administrator. */
    public String keycloakAdminPassword() {
        return password("keycloak/admin");
    }

    /** Key of a service for cursors, receipt codes and fingerprints: 32 bytes in base64. */
    public String key(String service) {
        return value("keys/" + service, Secrets::randomKey);
    }

    private String password(String name) {
        return value(name, Secrets::randomPassword);
    }

    private synchronized String value(String name, Supplier<String> generator) {
        var known = values.get(name);
        if (known != null) {
            return known;
        }
        var fresh = generator.get();
        values.put(name, fresh);
        Home.privateDirectory(home.directory());
        Home.writePrivately(home.secrets(), JSON.writeValueAsString(values));
        return fresh;
    }

    private static String randomPassword() {
        return RANDOM.ints(PASSWORD_LENGTH, 0, PASSWORD_LETTERS.length())
                .collect(
                        StringBuilder::new,
                        (text, index) -> text.append(PASSWORD_LETTERS.charAt(index)),
                        StringBuilder::append)
                .toString();
    }

    private static String randomKey() {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}

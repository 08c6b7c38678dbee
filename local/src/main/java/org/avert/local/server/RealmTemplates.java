package org.avert.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avert.local.home.Home;
import org.avert.local.people.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The realms as Keycloak imports them: the templates with addresses and secrets filled in, and the sample people added. */
public final class RealmTemplates {
    public static final List<String> REALMS =
            List.of("human-rights", "peace-security", "development", "partners", "platform");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(gateway|secret:([a-z-]+))}}");
    private static final ObjectMapper JSON = JsonMapper.shared();

    private final String gateway;
    private final BinaryOperator<String> clientSecrets;
    private final Function<String, List<Person>> people;
    private final Function<Person, String> passwords;

    /**
     * @param gateway address of the gateway, where people come back to after they signed in
     * @param clientSecrets secret by realm and client id
     * @param people the people of a realm
     * @param passwords a person's password
     */
    public RealmTemplates(
            String gateway,
            BinaryOperator<String> clientSecrets,
            Function<String, List<Person>> people,
            Function<Person, String> passwords) {
        this.gateway = gateway;
        this.clientSecrets = clientSecrets;
        this.people = people;
        this.passwords = passwords;
    }

    /** Writes {@code <realm>-realm.json} for each realm; they hold secrets, so their owner alone may read them. */
    public void writeTo(Path directory) {
        Home.privateDirectory(directory);
        REALMS.forEach(realm -> Home.writePrivately(directory.resolve(realm + "-realm.json"), render(realm)));
    }

    String render(String realm) {
        var template = (ObjectNode) fill(realm, read("/keycloak/" + realm + "-realm.json"));
        var users = template.withArray("users");
        people.apply(realm).forEach(person -> users.add(user(person)));
        return template.toPrettyString();
    }

    private static JsonNode read(String resource) {
        try (var file = RealmTemplates.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private JsonNode fill(String realm, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream().toList().forEach(name -> object.set(name, fill(realm, object.get(name))));
        } else if (node instanceof ArrayNode array) {
            for (var index = 0; index < array.size(); index++) {
                array.set(index, fill(realm, array.get(index)));
            }
        } else if (node instanceof StringNode text) {
            return StringNode.valueOf(PLACEHOLDER
                    .matcher(text.asString())
                    .replaceAll(found -> Matcher.quoteReplacement(value(realm, found.group(2)))));
        }
        return node;
    }

    private String value(String realm, @org.jspecify.annotations.Nullable String client) {
        return client == null ? gateway : clientSecrets.apply(realm, client);
    }

    private ObjectNode user(Person person) {
        var user = JSON.createObjectNode()
                .put("id", person.subject())
                .put("username", person.username())
                .put("enabled", true)
                .put("firstName", person.firstName())
                .put("lastName", person.lastName())
                .put("email", person.email())
                .put("emailVerified", true);
        user.set("attributes", JSON.valueToTree(person.bindings()));
        user.set("realmRoles", JSON.valueToTree(person.roles()));
        user.withArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", passwords.apply(person))
                .put("temporary", false);
        return user;
    }
}

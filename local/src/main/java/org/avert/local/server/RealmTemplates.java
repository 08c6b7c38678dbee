package org.avert.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avert.local.home.Home;
import org.avert.local.home.Secrets;
import org.avert.local.people.People;
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

    /** Plays the identity provider that a pillar brought along, for the sample; nobody but its broker trusts it. */
    static final String STAND_IN = "stand-in-provider";

    /** What lets somebody administer the people of the own realm, and no more. */
    private static final List<String> DELEGATED = List.of("manage-users", "view-users", "query-users", "query-groups");

    /** The human rights pillar holds the singular offices, which one administrator alone must not grant: there they look only. */
    private static final List<String> LOOKING = List.of("view-users", "query-users", "query-groups");

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{(gateway|realms|secret|password|jwks)(?::(?:([a-z-]+)/)?([a-z-]+))?}}");
    private static final ObjectMapper JSON = JsonMapper.shared();

    private final String gateway;
    private final String issuerBase;
    private final Secrets secrets;
    private final People people;

    /**
     * @param gateway address of the gateway, where people come back to after they signed in
     * @param issuerBase what every issuer starts with
     * @param secrets where passwords, client secrets and keys come from
     * @param people the sample people
     */
    public RealmTemplates(String gateway, String issuerBase, Secrets secrets, People people) {
        this.gateway = gateway;
        this.issuerBase = issuerBase;
        this.secrets = secrets;
        this.people = people;
    }

    /** Writes {@code <realm>-realm.json} for each realm; they hold secrets, so their owner alone may read them. */
    public void writeTo(Path directory) {
        Home.privateDirectory(directory);
        Stream.concat(REALMS.stream(), Stream.of(STAND_IN))
                .forEach(realm -> Home.writePrivately(directory.resolve(realm + "-realm.json"), render(realm)));
    }

    String render(String realm) {
        var template = (ObjectNode) fill(realm, read("/keycloak/" + realm + "-realm.json"));
        var users = template.withArray("users");
        people.ofRealm(realm).forEach(person -> users.add(user(person)));
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
                    .replaceAll(found -> Matcher.quoteReplacement(value(realm, found))));
        }
        return node;
    }

    private String value(String realm, MatchResult found) {
        var owner = found.group(2) == null ? realm : found.group(2);
        var name = String.valueOf(found.group(3));
        return switch (found.group(1)) {
            case "gateway" -> gateway;
            case "realms" -> issuerBase;
            case "password" -> secrets.personPassword(owner, name);
            case "jwks" -> secrets.clientKey(owner, name).publicKeys();
            default -> secrets.clientSecret(owner, name);
        };
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
        if (person.roles().contains("pillar-admin")) {
            var delegated = person.realm().equals("human-rights") ? LOOKING : DELEGATED;
            user.putObject("clientRoles").set("realm-management", JSON.valueToTree(delegated));
        }
        user.withArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", secrets.personPassword(person.realm(), person.username()))
                .put("temporary", false);
        return user;
    }
}

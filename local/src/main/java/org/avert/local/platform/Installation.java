package org.avert.local.platform;

import java.net.URI;
import java.nio.file.Path;
import org.avert.local.home.Home;
import org.avert.local.home.KeyFiles;
import org.avert.local.home.Secrets;
import org.avert.local.people.OfficeLogin;
import org.avert.local.people.People;
import org.avert.local.people.PersonLogin;
import org.avert.local.people.RealmEndpoints;

/** What is known of a platform from its home alone, whether it runs in this process, in another one, or not at all: addresses, people, secrets. */
public final class Installation {
    private final PlatformOptions options;
    private final Ports ports;
    private final Secrets secrets;
    private final KeyFiles keys;
    private final People people;

    public Installation(PlatformOptions options) {
        this.options = options;
        this.ports = new Ports(options.offset());
        this.secrets = Secrets.of(options.home());
        this.keys = new KeyFiles(options.home());
        this.people = People.sample();
    }

    public PlatformOptions options() {
        return options;
    }

    public Home home() {
        return options.home();
    }

    public Ports ports() {
        return ports;
    }

    public Secrets secrets() {
        return secrets;
    }

    public KeyFiles keys() {
        return keys;
    }

    public People people() {
        return people;
    }

    /** The gateway, which is what everybody outside sees: API and portal. */
    public URI baseUrl() {
        return url(Part.GATEWAY);
    }

    public URI url(Part part) {
        var external = options.externals().keycloakUrl();
        return part == Part.KEYCLOAK && external != null
                ? URI.create(external)
                : URI.create("http://127.0.0.1:" + ports.of(part));
    }

    public URI managementUrl(Part part) {
        return URI.create("http://127.0.0.1:" + ports.management(part).orElseThrow());
    }

    /** What every issuer starts with; the realm's name follows after a slash. */
    public URI issuerBase() {
        return URI.create(url(Part.KEYCLOAK) + "/realms");
    }

    public RealmEndpoints realm(String realm) {
        return new RealmEndpoints(issuerBase(), realm);
    }

    /** Logs a sample person in as a browser would, through the portal's client. */
    public PersonLogin personLogin() {
        return new PersonLogin(
                issuerBase(),
                "portal",
                realm -> URI.create(baseUrl() + "/login/oauth2/code/" + realm),
                realm -> secrets.clientSecret(realm, "portal"),
                person -> secrets.personPassword(person.realm(), person.username()));
    }

    /** Logs an administrator in to Keycloak's own console, to whose API the tokens lead. */
    public PersonLogin consoleLogin() {
        return new PersonLogin(
                issuerBase(),
                "security-admin-console",
                realm -> URI.create(url(Part.KEYCLOAK) + "/admin/" + realm + "/console/"),
                realm -> "",
                person -> secrets.personPassword(person.realm(), person.username()));
    }

    /** Tokens of offices and services: client credentials. */
    public OfficeLogin officeLogin() {
        return new OfficeLogin(issuerBase(), secrets::clientSecret);
    }

    public Path log(Part part) {
        return home().log(part.id());
    }
}

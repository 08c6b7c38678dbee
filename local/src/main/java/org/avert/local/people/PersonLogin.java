package org.avert.local.people;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Signs a person in without a browser: authorization code with PKCE through the sign-in page of the person's realm (RFC 6749, RFC 7636). */
public final class PersonLogin {
    private static final Pattern FORM_ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final URI issuerBase;
    private final String client;
    private final Function<String, URI> redirectUris;
    private final Function<String, String> clientSecrets;
    private final Function<Person, String> passwords;
    private final Map<Person, AccessToken> tokens = new ConcurrentHashMap<>();

    /**
     * @param issuerBase what every issuer starts with
     * @param client the client to sign in to
     * @param redirectUris registered redirect URI of the client, by realm; it is never followed
     * @param clientSecrets secret of the client, by realm
     * @param passwords a person's password
     */
    public PersonLogin(
            URI issuerBase,
            String client,
            Function<String, URI> redirectUris,
            Function<String, String> clientSecrets,
            Function<Person, String> passwords) {
        this.issuerBase = issuerBase;
        this.client = client;
        this.redirectUris = redirectUris;
        this.clientSecrets = clientSecrets;
        this.passwords = passwords;
    }

    /** A token of the person that is valid for half a minute at least. */
    public AccessToken token(Person person) {
        var known = tokens.get(person);
        if (known != null && known.isFresh()) {
            return known;
        }
        var fresh = signIn(person);
        tokens.put(person, fresh);
        return fresh;
    }

    /** Signs the person in anew. */
    public AccessToken signIn(Person person) {
        var endpoints = new RealmEndpoints(issuerBase, person.realm());
        var redirectUri = redirectUris.apply(person.realm());
        var verifier = random();
        var state = random();
        var landed = passSignInPage(person, authorizationRequest(endpoints, redirectUri, verifier, state), redirectUri);
        var answer = Forms.query(landed);
        if (!state.equals(answer.get("state")) || !answer.containsKey("code")) {
            throw new LoginRefused(
                    person + ": " + answer.getOrDefault("error", "no code") + " from " + endpoints.issuer());
        }
        return redeem(endpoints, redirectUri, verifier, answer.getOrDefault("code", ""));
    }

    /** Trades the refresh token for new ones. */
    public AccessToken renew(Person person, AccessToken token) {
        return TokenRequest.send(
                new RealmEndpoints(issuerBase, person.realm()),
                client,
                clientSecrets.apply(person.realm()),
                Map.of("grant_type", "refresh_token", "refresh_token", String.valueOf(token.renewal())));
    }

    private URI authorizationRequest(RealmEndpoints endpoints, URI redirectUri, String verifier, String state) {
        var query = new LinkedHashMap<String, String>();
        query.put("client_id", client);
        query.put("redirect_uri", redirectUri.toString());
        query.put("response_type", "code");
        query.put("scope", "openid");
        query.put("state", state);
        query.put("code_challenge", challenge(verifier));
        query.put("code_challenge_method", "S256");
        return URI.create(endpoints.authorization() + "?" + Forms.encode(query));
    }

    private URI passSignInPage(Person person, URI request, URI redirectUri) {
        var visit = new Visit();
        var page = visit.get(request, redirectUri);
        var form = FORM_ACTION.matcher(page.body());
        if (!form.find()) {
            throw new LoginRefused(person + ": no sign-in page at " + page.at() + " (HTTP " + page.status() + ")");
        }
        var action = URI.create(form.group(1).replace("&amp;", "&"));
        var fields = Map.of("username", person.username(), "password", passwords.apply(person), "credentialId", "");
        var landed = visit.post(action, fields, redirectUri);
        if (!landed.at().toString().startsWith(redirectUri.toString())) {
            throw new LoginRefused(person + ": not let in (HTTP " + landed.status() + " at "
                    + landed.at().getPath() + ")");
        }
        return landed.at();
    }

    private AccessToken redeem(RealmEndpoints endpoints, URI redirectUri, String verifier, String code) {
        var fields = Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                redirectUri.toString(),
                "code_verifier",
                verifier);
        return TokenRequest.send(endpoints, client, clientSecrets.apply(endpoints.realm()), fields);
    }

    private static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.avert.local.people;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser's visit to the sign-in pages: follows redirects within Keycloak and keeps its cookies. */
final class Visit {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final int REDIRECTS = 10;

    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Where the visit stands: a page, or the first redirect that leads to {@code leaveAt}. */
    record Page(URI at, int status, String body) {}

    Page get(URI uri, URI leaveAt) {
        return follow(uri, HttpRequest.newBuilder(uri), leaveAt);
    }

    Page post(URI uri, Map<String, String> form, URI leaveAt) {
        var request = HttpRequest.newBuilder(uri)
                .header("Content-Type", Forms.MEDIA_TYPE)
                .POST(HttpRequest.BodyPublishers.ofString(Forms.encode(form)));
        return follow(uri, request, leaveAt);
    }

    private Page follow(URI start, HttpRequest.Builder first, URI leaveAt) {
        var uri = start;
        var response = send(first);
        for (var hop = 0; hop < REDIRECTS && response.statusCode() / 100 == 3; hop++) {
            uri = uri.resolve(response.headers().firstValue("Location").orElseThrow());
            if (uri.toString().startsWith(leaveAt.toString())) {
                return new Page(uri, response.statusCode(), "");
            }
            response = send(HttpRequest.newBuilder(uri));
        }
        return new Page(uri, response.statusCode(), response.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var response = exchange(request.timeout(Duration.ofSeconds(30)).build());
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return response;
    }

    static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new LoginRefused("Keycloak does not answer at " + request.uri() + ": " + failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoginRefused("interrupted");
        }
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (pair.length < 2
                || pair[1].isEmpty()
                || header.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}

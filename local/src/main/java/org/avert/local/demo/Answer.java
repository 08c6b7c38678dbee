package org.avert.local.demo;

import java.net.http.HttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param method method of the request
 * @param path path of the request, below the gateway
 * @param status HTTP status
 * @param requestId id under which gateway and services log the request
 * @param etag version of the resource, empty without one
 * @param body JSON, missing node when there is none
 */
public record Answer(String method, String path, int status, String requestId, String etag, JsonNode body) {

    static Answer of(String method, String path, HttpResponse<String> response) {
        return new Answer(
                method,
                path,
                response.statusCode(),
                response.headers().firstValue("X-Request-Id").orElse(""),
                response.headers().firstValue("ETag").orElse(""),
                json(response.body()));
    }

    private static JsonNode json(String text) {
        try {
            return text.isBlank()
                    ? JsonMapper.shared().missingNode()
                    : JsonMapper.shared().readTree(text);
        } catch (JacksonException notJson) {
            return JsonMapper.shared().missingNode();
        }
    }

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** Text of a field, empty without it. */
    public String text(String field) {
        return body.path(field).asString("");
    }

    /** What is wrong, in the service's own words. */
    String problem() {
        return (body.path("title").asString("") + ": " + body.path("detail").asString("") + " "
                        + body.path("errors").toString())
                .strip();
    }
}

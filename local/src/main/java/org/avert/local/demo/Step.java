package org.avert.local.demo;

import java.net.URI;

/**
 * A step that was taken: one request through the gateway.
 *
 * @param name what was done
 * @param who who did it; "anyone" without a login
 * @param request method and path
 * @param status HTTP status of the answer
 * @param requestId id under which the gateway logged it
 * @param reference the case's reference, empty before it is born
 * @param link where the portal or the API shows it
 * @param told what the answer says that matters, empty when the status says all
 */
public record Step(
        String name,
        String who,
        String request,
        int status,
        String requestId,
        String reference,
        URI link,
        String told) {}

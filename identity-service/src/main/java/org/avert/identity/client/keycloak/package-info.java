/** Keycloak, the truth of people, roles, bindings and clients; the only place that knows its admin client. */
@NullMarked
package org.avert.identity.client.keycloak;

import org.jspecify.annotations.NullMarked;

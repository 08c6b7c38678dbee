package org.avert.kit.trust;

import java.util.Set;

/**
 * A token claimed more than its pillar may grant; the surplus was dropped. Published so that it is audited.
 *
 * @param claims the roles and binding claims that were dropped, never their values
 */
public record CeilingExceeded(String issuer, String subject, Set<String> claims) {}

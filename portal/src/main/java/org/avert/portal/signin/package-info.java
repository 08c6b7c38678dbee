/** Sign in by pillar and sign out everywhere. */
@NullMarked
package org.avert.portal.signin;

import org.jspecify.annotations.NullMarked;

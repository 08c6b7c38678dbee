/** Reading the tokens of a realm, for whoever meets them: the services and the gateway. */
@NullMarked
package org.avert.kit.tokens;

import org.jspecify.annotations.NullMarked;

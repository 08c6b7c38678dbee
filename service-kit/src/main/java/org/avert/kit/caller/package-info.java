/** Who calls: a person, an office or a service, as the issuer of the token vouches for it. */
@NullMarked
package org.avert.kit.caller;

import org.jspecify.annotations.NullMarked;

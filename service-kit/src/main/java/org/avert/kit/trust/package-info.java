/** Which tokens are believed: one decoder an issuer, and a ceiling on what each pillar may claim. */
@NullMarked
package org.avert.kit.trust;

import org.jspecify.annotations.NullMarked;

/**
 * Random references that people read aloud: of a case ({@link org.avert.kit.reference.CaseReference}) and of what
 * became public ({@link org.avert.kit.reference.PublicReference}). Nothing in one leads to the other.
 */
@NullMarked
package org.avert.kit.reference;

import org.jspecify.annotations.NullMarked;

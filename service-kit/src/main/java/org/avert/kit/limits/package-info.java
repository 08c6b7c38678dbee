/** What no body may be. The bounds of JSON itself are Jackson's own ({@code spring.jackson.factory} in kit.yaml). */
@NullMarked
package org.avert.kit.limits;

import org.jspecify.annotations.NullMarked;

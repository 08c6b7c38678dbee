/** RFC 9457 problems: what the domain throws and the one advice that renders it. */
@NullMarked
package org.avert.kit.problem;

import org.jspecify.annotations.NullMarked;

/** What a service says of itself, and the defaults in kit.yaml. */
@NullMarked
package org.avert.kit.config;

import org.jspecify.annotations.NullMarked;

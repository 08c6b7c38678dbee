/** What stands beside the features. */
@NullMarked
package org.avert.funding.config;

import org.jspecify.annotations.NullMarked;

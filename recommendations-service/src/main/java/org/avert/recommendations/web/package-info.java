/** What the contract says of a recommendation and its evidence, for the web of every feature. */
@NullMarked
package org.avert.recommendations.web;

import org.jspecify.annotations.NullMarked;

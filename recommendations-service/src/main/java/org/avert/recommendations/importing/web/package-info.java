/** The imports of the contract. */
@NullMarked
package org.avert.recommendations.importing.web;

import org.jspecify.annotations.NullMarked;

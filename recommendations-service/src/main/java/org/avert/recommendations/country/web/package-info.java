/** The States of the contract. */
@NullMarked
package org.avert.recommendations.country.web;

import org.jspecify.annotations.NullMarked;

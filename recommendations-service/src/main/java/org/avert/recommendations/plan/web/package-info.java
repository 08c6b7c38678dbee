/** Actions and the facility's hand-over of the contract. */
@NullMarked
package org.avert.recommendations.plan.web;

import org.jspecify.annotations.NullMarked;

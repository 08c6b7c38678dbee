/** What is commonly known of a State and matters to sources: its regional group, whether it is a least developed country or a small island developing State. */
@NullMarked
package org.avert.funding.states;

import org.jspecify.annotations.NullMarked;

/** The channels of sources and the desks behind them, over HTTP. */
@NullMarked
package org.avert.mechanisms.sources.web;

import org.jspecify.annotations.NullMarked;

package org.avert.earlywarning.patterns;

import org.avert.earlywarning.signals.Gravity;
import org.avert.earlywarning.signals.SignalId;

/**
 * A signal as the gate sees it.
 *
 * @param eventKey the same for all reports of one event
 */
public record Report(SignalId signal, Week week, String eventKey, Gravity gravity) {}

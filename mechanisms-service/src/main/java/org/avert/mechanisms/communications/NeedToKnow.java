package org.avert.mechanisms.communications;

import org.avert.kit.caller.PersonRef;

/**
 * Whose communications a query may find: those the person is assigned to and, for an intake officer, those nobody is
 * assigned to yet.
 */
public record NeedToKnow(PersonRef person, boolean intakeOfficer) {}

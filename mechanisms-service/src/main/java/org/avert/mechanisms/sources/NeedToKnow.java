package org.avert.mechanisms.sources;

import org.avert.kit.caller.PersonRef;

/**
 * Whose files a query may find: those the person is assigned to and, for an intake officer, those nobody is assigned to
 * yet.
 */
public record NeedToKnow(PersonRef person, boolean intakeOfficer) {}

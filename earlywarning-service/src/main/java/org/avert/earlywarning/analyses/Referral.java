package org.avert.earlywarning.analyses;

/** What the facility and the State will read of a referral; nothing in it identifies a source. */
public record Referral(String title, String reasons) {}

package org.avert.portal.people;

/** @param key against a form that is sent twice */
record GrantForm(String act, String role, String reason, String key) {}

package org.avert.identity.clients;

/** How a client proves itself. */
public enum ClientAuthentication {
    SECRET,
    PRIVATE_KEY_JWT,
    NONE
}

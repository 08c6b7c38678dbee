package org.avert.kit.test;

/** A service answered, or accepted, what its contract does not have. */
public class ContractBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContractBroken(String message) {
        super(message);
    }
}

package org.avert.identity.me;

import org.avert.kit.access.Contract;
import org.avert.kit.access.Operation;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Tells the caller who it is. */
@Service
public class MeService {
    private final Contract contract;

    MeService(Contract contract) {
        this.contract = contract;
    }

    public Mono<Me> current() {
        return Callers.current().map(this::me);
    }

    private Me me(Caller caller) {
        var operations = contract.operations().stream()
                .filter(operation -> operation.allowed().stream().anyMatch(caller::hasRole))
                .map(Operation::id)
                .sorted()
                .toList();
        return new Me(caller, operations);
    }
}

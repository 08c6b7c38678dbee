package org.avert.kit.access;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** A service that lacks an operation of its contract, or has a handler beside it, does not start. */
final class ContractCoverage implements SmartInitializingSingleton {
    private final Contract contract;
    private final RequestMappingHandlerMapping handlers;

    ContractCoverage(Contract contract, RequestMappingHandlerMapping handlers) {
        this.contract = contract;
        this.handlers = handlers;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var promised = contract.operations().stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new));
        var handled = handlers.getHandlerMethods().values().stream()
                .map(handler -> handler.getMethod().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        var missing = new TreeSet<>(promised);
        missing.removeAll(handled);
        var foreign = new TreeSet<>(handled);
        foreign.removeAll(promised);
        if (!missing.isEmpty() || !foreign.isEmpty()) {
            throw new IllegalStateException(
                    "Contract and handlers differ: no handler for " + missing + ", not in the contract " + foreign);
        }
    }
}

package org.avert.kit.test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Tests of who finds which object, made from a contract: every operation whose path names an object × callers who own
 * it and callers who do not. For a caller who may not see an object, every answer about it equals the answer about an
 * object that does not exist, to the byte but for the instance, whatever else is wrong with the request; and no list
 * holds a word of it.
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> ownership() {
 *     return OwnershipMatrix.of("facility").at(client)
 *             .object("applicationId", application)
 *             .office("facility-secretariat")
 *             .sees("applicant", "state", state("XAA")::sign)
 *             .blind("recused member", "committee", member("XAA")::sign)
 *             .cases();
 * }
 * }</pre>
 * Strangers are made up by the matrix: for a role that a claim binds, the same role bound to State XBB; where the
 * contract says that assignment or naming binds, a person whom nobody named. An operation bound by nothing has none.
 */
public final class OwnershipMatrix {

    private final String contract;
    private final Map<String, String> objects = new HashMap<>();
    private final Set<String> secrets = new HashSet<>();
    private final Set<String> offices = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final List<MatrixCaller> callers = new ArrayList<>();
    private @Nullable WebTestClient client;
    private String prefix = "";
    private TokenSource tokens = TestIssuer.source();

    private OwnershipMatrix(String contract) {
        this.contract = contract;
    }

    public static OwnershipMatrix of(String contract) {
        return new OwnershipMatrix(contract);
    }

    public OwnershipMatrix at(WebTestClient newClient) {
        this.client = newClient;
        return this;
    }

    /** What stands before the contract's paths: {@code /api/facility} behind the gateway. */
    public OwnershipMatrix under(String newPrefix) {
        this.prefix = newPrefix;
        return this;
    }

    public OwnershipMatrix tokens(TokenSource source) {
        this.tokens = source;
        return this;
    }

    /** The existing object, of State XAA, that a path parameter of this name stands for. */
    public OwnershipMatrix object(String parameter, String id) {
        objects.put(parameter, id);
        secrets.add(id);
        return this;
    }

    /** A word of the objects that no list may show to who does not see them. */
    public OwnershipMatrix secret(String word) {
        secrets.add(word);
        return this;
    }

    /** Roles that see every object by their office, so that there is no stranger among them. */
    public OwnershipMatrix office(String... roles) {
        offices.addAll(List.of(roles));
        return this;
    }

    /** Leaves out operations, whose object is no secret or is tried elsewhere; say why at the call. */
    public OwnershipMatrix open(String... operationIds) {
        open.addAll(List.of(operationIds));
        return this;
    }

    /** A caller who sees the objects in every operation that the role may call, or in those named. */
    public OwnershipMatrix sees(String caller, String role, Supplier<String> token, String... operationIds) {
        callers.add(new MatrixCaller(caller, role, token, true, Set.of(operationIds)));
        return this;
    }

    /** A caller who sees none of the objects although the role may call the operation, or none in those named. */
    public OwnershipMatrix blind(String caller, String role, Supplier<String> token, String... operationIds) {
        callers.add(new MatrixCaller(caller, role, token, false, Set.of(operationIds)));
        return this;
    }

    public Stream<DynamicTest> cases() {
        if (client == null) {
            throw new IllegalStateException("Say where: at(client)");
        }
        List<MatrixOperation> operations = MatrixOperation.of(Contracts.read(contract)).stream()
                .filter(operation -> !operation.isPublic() && !operation.bound().contains("none"))
                .filter(operation -> !open.contains(operation.id()))
                .toList();
        OwnershipProbe probe = new OwnershipProbe(client, tokens, prefix, objects);
        return Stream.concat(
                operations.stream()
                        .filter(MatrixOperation::namesObject)
                        .flatMap(operation -> onObject(probe, operation)),
                operations.stream()
                        .filter(operation ->
                                !operation.namesObject() && operation.method().equals("GET"))
                        .flatMap(operation -> onList(probe, operation)));
    }

    private Stream<DynamicTest> onObject(OwnershipProbe probe, MatrixOperation operation) {
        List<MatrixCaller> asking = callersOf(operation).toList();
        if (!asking.isEmpty() && !objects.keySet().containsAll(operation.names())) {
            throw new IllegalStateException(
                    "Name an object for each of " + operation.names() + " of " + operation.id());
        }
        return asking.stream()
                .map(caller -> DynamicTest.dynamicTest(
                        operation.id() + " as " + caller.name()
                                + (caller.sees() ? " → seen" : " → as if there were none"),
                        () -> probe.ask(operation, caller)));
    }

    private Stream<DynamicTest> onList(OwnershipProbe probe, MatrixOperation operation) {
        return callersOf(operation)
                .filter(caller -> !caller.sees())
                .map(caller -> DynamicTest.dynamicTest(
                        operation.id() + " as " + caller.name() + " → holds nothing of it",
                        () -> probe.list(operation, caller, secrets)));
    }

    private Stream<MatrixCaller> callersOf(MatrixOperation operation) {
        return Stream.concat(
                callers.stream().filter(caller -> caller.asks(operation)),
                Realms.ofPeople().entrySet().stream()
                        .flatMap(realm -> realm.getValue().stream()
                                .filter(role -> hasStrangers(operation, role))
                                .flatMap(role -> stranger(realm.getKey(), role))));
    }

    /** By claim a role is always bound; by name, where the contract says that names bind. */
    private boolean hasStrangers(MatrixOperation operation, String role) {
        boolean bound = Bindings.isBound(role)
                || operation.bound().contains("assignment")
                || operation.bound().contains("reader");
        return bound && operation.allowed().contains(role) && !offices.contains(role);
    }

    private Stream<MatrixCaller> stranger(String realm, String role) {
        TokenWish wish = TokenWish.person(realm, role, Bindings.of(role, "XBB"));
        String name = wish.bindings().isEmpty() ? role + " whom nobody named" : role + " of XBB";
        return tokens.token(wish).stream().map(token -> new MatrixCaller(name, role, () -> token, false, Set.of()));
    }
}

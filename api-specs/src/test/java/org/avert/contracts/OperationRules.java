package org.avert.contracts;

import static org.avert.contracts.ContractFile.list;
import static org.avert.contracts.ContractFile.map;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What every operation says. A rule answers with what is wrong, or with nothing. */
final class OperationRules {

    static final Map<String, Function<OperationNode, Stream<String>>> ALL = Map.ofEntries(
            Map.entry("names itself", OperationRules::naming),
            Map.entry("has one declared tag", OperationRules::tag),
            Map.entry("says what it is for and which paragraph it serves", OperationRules::description),
            Map.entry("says who may call it", OperationRules::allowed),
            Map.entry("says what binds caller to object", OperationRules::bound),
            Map.entry("says how confidential it is", OperationRules::level),
            Map.entry("is open exactly when it is public", OperationRules::security),
            Map.entry("lists the errors it can answer", OperationRules::errors),
            Map.entry("answers errors as problems", OperationRules::problems),
            Map.entry("takes an idempotency key when it creates", OperationRules::idempotency),
            Map.entry("demands the version it changes", OperationRules::versions),
            Map.entry("has named bodies", OperationRules::bodies),
            Map.entry("pages its lists", OperationRules::paging));

    private static final Set<String> ROLES = Set.of(
            "geneva",
            "analyst",
            "high-commissioner",
            "president",
            "bureau",
            "mandate-holder",
            "wg-communications",
            "wg-situations",
            "advisory-committee",
            "treaty-body",
            "facility-secretariat",
            "new-york",
            "country-team",
            "agency",
            "state",
            "committee",
            "donor",
            "partner",
            "expert",
            "nhri",
            "civil-society",
            "regional-organisation",
            "pillar-admin",
            "auditor");

    private static final Set<String> BOUND =
            Set.of("state", "country", "organisation", "region", "assignment", "reader", "none");

    private static final Set<String> LEVELS = Set.of("public", "un", "confidential", "strictly-confidential");

    private OperationRules() {}

    private static Stream<String> naming(OperationNode it) {
        return Stream.of(
                        unless(it.id().matches("[a-z][a-zA-Z0-9]+"), "operationId is not camelCase"),
                        unless(
                                it.path().matches("/v1(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-z][a-zA-Z0-9]*}))+"),
                                "path is not /v1 and kebab-case"))
                .flatMap(wrong -> wrong);
    }

    private static Stream<String> tag(OperationNode it) {
        List<?> tags = list(it.node().get("tags"));
        List<Object> declared = list(it.file().document().get("tags")).stream()
                .map(tag -> map(tag).get("name"))
                .toList();
        if (tags.size() != 1) {
            return Stream.of("has " + tags.size() + " tags");
        }
        return unless(declared.contains(tags.get(0)), "tag " + tags.get(0) + " is not declared");
    }

    private static Stream<String> description(OperationNode it) {
        String description = String.valueOf(it.node().get("description"));
        return Stream.concat(
                unless(it.node().get("summary") instanceof String text && !text.isBlank(), "no summary"),
                unless(description.contains("¶"), "description names no ¶"));
    }

    private static Stream<String> allowed(OperationNode it) {
        List<String> allowed = it.allowed();
        if (allowed.isEmpty()) {
            return Stream.of("no x-allowed");
        }
        if (it.isPublic()) {
            return unless(allowed.size() == 1, "public stands beside other words in x-allowed");
        }
        return allowed.stream()
                .filter(word -> !ROLES.contains(word))
                .filter(word -> !(word.startsWith("service:")
                        && ContractFile.NAMES.contains(word.substring("service:".length()))))
                .map(word -> "x-allowed has the unknown word " + word);
    }

    private static Stream<String> bound(OperationNode it) {
        return unless(
                it.node().get("x-bound") instanceof String word && BOUND.contains(word),
                "x-bound is " + it.node().get("x-bound"));
    }

    /** What is read without a token is public; what an assignment or a name on the file opens is confidential at least. */
    private static Stream<String> level(OperationNode it) {
        String level = String.valueOf(it.node().get("x-level"));
        boolean named =
                Set.of("assignment", "reader").contains(String.valueOf(it.node().get("x-bound")));
        boolean openRead = it.isPublic() && it.method().equals("get");
        return Stream.of(
                        unless(LEVELS.contains(level), "x-level is " + level),
                        unless(!openRead || level.equals("public"), "is read by anybody at level " + level),
                        unless(!named || level.endsWith("confidential"), "has named readers at level " + level))
                .flatMap(wrong -> wrong);
    }

    private static Stream<String> security(OperationNode it) {
        boolean open = it.node().containsKey("security")
                && list(it.node().get("security")).isEmpty();
        boolean global = !list(it.file().document().get("security")).isEmpty();
        return Stream.of(
                        unless(open == it.isPublic(), "security: [] and x-allowed: [public] do not go together"),
                        unless(it.isPublic() || !it.node().containsKey("security"), "has security of its own"),
                        unless(global, "the contract has no global security"))
                .flatMap(wrong -> wrong);
    }

    private static Stream<String> errors(OperationNode it) {
        Stream.Builder<String> expected = Stream.builder();
        Stream.of("400", "429", "default").forEach(expected);
        if (!it.isPublic()) {
            Stream.of("401", "403").forEach(expected);
        }
        if (it.path().contains("{")) {
            expected.add("404");
        }
        if (it.body().isPresent()) {
            Stream.of("413", "415", "422").forEach(expected);
        }
        if (it.hasParameter("If-Match", "header")) {
            Stream.of("412", "428").forEach(expected);
        }
        return expected.build()
                .filter(status -> !it.statuses().contains(status))
                .map(status -> "no answer " + status);
    }

    private static Stream<String> problems(OperationNode it) {
        return it.responses().entrySet().stream()
                .filter(answer ->
                        !answer.getKey().startsWith("2") && !answer.getKey().startsWith("3"))
                .filter(answer -> !isCommonProblem(it, answer.getValue()))
                .map(answer -> answer.getKey() + " is not one of the common problems");
    }

    private static boolean isCommonProblem(OperationNode it, Object answer) {
        return String.valueOf(map(answer).get("$ref")).startsWith("common.yaml#/components/responses/")
                && map(it.file().resolved(answer).get("content")).keySet().equals(Set.of("application/problem+json"));
    }

    private static Stream<String> idempotency(OperationNode it) {
        boolean starts = map(it.file().resolved(it.responses().get("202")).get("headers"))
                .containsKey("Location");
        boolean creates = it.method().equals("post") && (it.statuses().contains("201") || starts);
        return unless(!creates || it.hasParameter("Idempotency-Key", "header"), "creates without an Idempotency-Key");
    }

    private static Stream<String> versions(OperationNode it) {
        boolean changes = it.method().equals("put") || it.method().equals("patch");
        return unless(!changes || it.hasParameter("If-Match", "header"), "changes without If-Match");
    }

    private static Stream<String> bodies(OperationNode it) {
        return it.contents()
                .filter(content ->
                        isInline(content.getKey(), map(map(content.getValue()).get("schema"))))
                .map(content -> "the schema of " + content.getKey() + " has no name");
    }

    /** A text, a file or a stream of them has no fields of its own, so it may stand without a name. */
    private static boolean isInline(String mediaType, Map<String, Object> schema) {
        if (schema.containsKey("$ref")) {
            return false;
        }
        return mediaType.matches(".*[/+]json") || schema.isEmpty() || schema.containsKey("properties");
    }

    private static Stream<String> paging(OperationNode it) {
        Map<String, Object> answer =
                map(it.file().resolved(it.responses().get("200")).get("content"));
        Map<String, Object> schema =
                it.file().resolved(map(answer.get("application/json")).get("schema"));
        boolean isPage =
                it.method().equals("get") && map(schema.get("properties")).containsKey("next");
        return unless(
                !isPage || (it.hasParameter("limit", "query") && it.hasParameter("cursor", "query")),
                "answers a page without taking limit and cursor");
    }

    private static Stream<String> unless(boolean right, String wrong) {
        return right ? Stream.empty() : Stream.of(wrong);
    }
}

package org.avert.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house rules of the contracts (docs/adr/0001, 0004). */
class ContractRulesTests {

    @TestFactory
    Stream<DynamicTest> everyOperation() {
        return OperationRules.ALL.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(violations(ContractFile.all(), rule.getValue()))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everySchemaIsBounded() {
        return Stream.concat(ContractFile.all(), Stream.of(common()))
                .map(file -> DynamicTest.dynamicTest(
                        file.name(), () -> assertThat(SchemaRules.check(file)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyContractParsesWithoutAWord() {
        return ContractFile.all()
                .map(file -> DynamicTest.dynamicTest(
                        file.name(), () -> assertThat(messages(file.path())).isEmpty()));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(Stream.concat(ContractFile.all(), Stream.of(common())).flatMap(References::broken))
                .isEmpty();
    }

    @Test
    void everyOperationIdIsUniqueOverAllContracts() {
        Map<String, List<String>> places = ContractFile.all()
                .flatMap(file -> file.operations().stream())
                .collect(Collectors.groupingBy(
                        OperationNode::id, Collectors.mapping(OperationNode::place, Collectors.toList())));

        assertThat(places.values()).filteredOn(same -> same.size() > 1).isEmpty();
    }

    /** Each rule against a contract that breaks it, so that a rule which never speaks is noticed. */
    @Test
    void rulesSpeakUp() {
        ContractFile broken = ContractFile.read(Path.of("src/test/resources/rules/broken.yaml"));

        assertThat(OperationRules.ALL)
                .allSatisfy((name, rule) ->
                        assertThat(violations(Stream.of(broken), rule)).as(name).isNotEmpty());
        assertThat(SchemaRules.check(broken))
                .anyMatch(it -> it.contains("without maxLength"))
                .anyMatch(it -> it.contains("without maxItems"))
                .anyMatch(it -> it.contains("uses oneOf"))
                .anyMatch(it -> it.contains("not camelCase"))
                .anyMatch(it -> it.contains("unknown word"))
                .anyMatch(it -> it.contains("has no description"));
        assertThat(References.broken(broken)).singleElement().asString().contains("Nowhere");
    }

    private static ContractFile common() {
        return ContractFile.read(ContractFile.folder().resolve("common.yaml"));
    }

    private static List<String> violations(Stream<ContractFile> files, Function<OperationNode, Stream<String>> rule) {
        return files.flatMap(file -> file.operations().stream())
                .flatMap(operation -> rule.apply(operation).map(wrong -> operation.place() + " " + wrong))
                .toList();
    }

    private static List<String> messages(Path file) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser()
                .readLocation(file.toUri().toString(), null, options)
                .getMessages();
    }
}

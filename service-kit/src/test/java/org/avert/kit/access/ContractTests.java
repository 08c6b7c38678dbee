package org.avert.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTests {

    @Test
    void readsWhoMayCallAndHowConfidentialItIs() {
        var operation = contract("x-allowed: [geneva], x-bound: reader, x-level: strictly-confidential")
                .operation("getLetter")
                .orElseThrow();

        assertThat(operation.allowed()).containsExactly("geneva");
        assertThat(operation.bound()).isEqualTo("reader");
        assertThat(operation.level()).isEqualTo(Level.STRICTLY_CONFIDENTIAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x-bound: none, x-level: un                       | x-allowed
            x-allowed: [], x-bound: none, x-level: un        | x-allowed
            x-allowed: [geneva], x-level: un                 | x-bound
            x-allowed: [geneva], x-bound: none               | x-level
            x-allowed: [geneva], x-bound: none, x-level: top | x-level
            """)
    void refusesAnOperationThatLeavesOneOpen(String access, String missing) {
        assertThatThrownBy(() -> contract(access))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("getLetter")
                .hasMessageContaining(missing);
    }

    private static Contract contract(String access) {
        var yaml = "paths: {/v1/letters: {get: {operationId: getLetter, " + access + "}}}";
        return Contract.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}

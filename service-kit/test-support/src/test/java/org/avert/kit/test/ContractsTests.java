package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contracts that the checks and the matrix are made from can be read by both. */
class ContractsTests {

    @ParameterizedTest
    @ValueSource(strings = {"mechanisms", "recommendations", "earlywarning", "facility", "funding", "identity"})
    void everyContractCanBeCheckedAndMadeAMatrixOf(String contract) {
        assertThat(ContractCheck.of(contract)).isNotNull();
        assertThat(MatrixOperation.of(Contracts.read(contract)))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.allowed()).isNotEmpty())
                .allSatisfy(it -> assertThat(it.bound()).isNotEmpty())
                .allSatisfy(it -> assertThat(it.path()).doesNotContain("{"));
    }
}

package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule against classes that break it, so that a rule which never speaks is noticed. */
class ArchitectureRulesTests {

    private final JavaClasses sample = new ClassFileImporter().importPackages("org.avert.sample");

    @Test
    void controllersAreTheContract() {
        assertThat(broken(ArchitectureRules.controllersAreTheContract)).anyMatch(it -> it.contains("VisitController"));
    }

    @Test
    void edgesBelongToTheirFeature() {
        assertThat(broken(ArchitectureRules.edgesBelongToTheirFeature)).anyMatch(it -> it.contains("Letters"));
    }

    @Test
    void edgesArePackagePrivate() {
        assertThat(broken(ArchitectureRules.edgesArePackagePrivate)).hasSize(1);
    }

    @Test
    void featuresKnowNoTransportAndNoDriver() {
        assertThat(broken(ArchitectureRules.featuresKnowNoTransportAndNoDriver))
                .anyMatch(it -> it.contains("HttpStatus"));
    }

    @Test
    void namesAreTheFieldsWords() {
        assertThat(broken(ArchitectureRules.namesAreTheFieldsWords)).anyMatch(it -> it.contains("VisitManager"));
    }

    @Test
    void domainIsPlainJava() {
        assertThat(broken(ArchitectureRules.domainIsPlainJava)).anyMatch(it -> it.contains("Visit.done()"));
    }

    @Test
    void nobodyWaits() {
        assertThat(broken(ArchitectureRules.nobodyWaits)).anyMatch(it -> it.contains("block"));
    }

    @Test
    void configurationIsARecord() {
        assertThat(broken(ArchitectureRules.configurationIsARecord)).anyMatch(it -> it.contains("VisitController"));
    }

    private List<String> broken(ArchRule rule) {
        assertThat(rule.getDescription()).contains("ADR 0");
        return rule.evaluate(sample).getFailureReport().getDetails();
    }
}

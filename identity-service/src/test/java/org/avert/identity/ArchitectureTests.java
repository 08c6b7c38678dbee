package org.avert.identity;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.avert.kit.test.ArchitectureRules;

@AnalyzeClasses(packages = "org.avert.identity", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchTests rules = ArchTests.in(ArchitectureRules.class);
}

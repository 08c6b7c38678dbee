package org.avert.kit.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.avert.kit.test.CodeLayout.FEATURE_ROOT;
import static org.avert.kit.test.CodeLayout.GENERATED;
import static org.avert.kit.test.CodeLayout.HAND_WRITTEN;
import static org.avert.kit.test.CodeLayout.belongToOnePackage;
import static org.avert.kit.test.CodeLayout.implementAGeneratedInterface;
import static org.avert.kit.test.CodeLayout.waitForAPublisher;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * What every service keeps to, each rule with the decision in docs/adr that it guards. In a service:
 * <pre>{@code
 * @AnalyzeClasses(packages = "org.avert.facility", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTests {
 *     @ArchTest
 *     static final ArchTests rules = ArchTests.in(ArchitectureRules.class);
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    @ArchTest
    static final ArchRule controllersAreTheContract = classes()
            .that()
            .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
            .should(implementAGeneratedInterface())
            .because("ADR 0001, contract first: a controller is a generated interface and one pipeline")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule generatedTypesStayAtTheEdge = noClasses()
            .that(HAND_WRITTEN)
            .and()
            .resideOutsideOfPackages("..web..", "..client..")
            .should()
            .dependOnClassesThat(GENERATED)
            .because("ADR 0001, contract first: the domain does not know the types of a contract")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule edgesBelongToTheirFeature = classes()
            .that()
            .resideInAnyPackage("org.avert.*.*.web..", "org.avert.*.*.persistence..")
            .should(belongToOnePackage())
            .because("ADR 0002, package by feature: features know each other only through their root package")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule edgesArePackagePrivate = noClasses()
            .that()
            .resideInAnyPackage("org.avert.*.*.web..", "org.avert.*.*.persistence..")
            .and()
            .areTopLevelClasses()
            .should()
            .bePublic()
            .because("ADR 0002, package by feature: public is a promise, and web and persistence make none")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule featuresKnowNoTransportAndNoDriver = noClasses()
            .that(FEATURE_ROOT)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework.http..",
                    "org.springframework.web..",
                    "org.springframework.r2dbc..",
                    "org.springframework.data..",
                    "io.r2dbc..",
                    "com.mongodb..",
                    "org.bson..",
                    "java.sql.."))
            .because("ADR 0002, package by feature: the root of a feature is its domain")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesAreTheFieldsWords = noClasses()
            .that(HAND_WRITTEN)
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Base|Common)$")
            .because("ADR 0002, package by feature: names are the field's words")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule tokensAreReadOnce = noClasses()
            .that(HAND_WRITTEN)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework.security.oauth2.jwt..", "org.springframework.security.core.."))
            .because("ADR 0003, the issuer decides the pillar: who calls is said by the kit's Caller alone")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule accessStandsInTheContract = noClasses()
            .that(HAND_WRITTEN)
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.security.access.."))
            .because("ADR 0004, access stands in the contract: no second list of who may call")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule peersAreCalledInOnePlace = noClasses()
            .that(resideOutsideOfPackages("org.avert.*.client..", "org.avert.*.api.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.avert.*.client.*.api..", "org.springframework.web.reactive.function.client.."))
            .because("ADR 0005, hand-overs by outbox and inbox: a peer is spoken to by its class in client/<peer>")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule oneDocumentAnAggregate = noClasses()
            .should()
            .dependOnClassesThat(nameMatching(".*\\.(ReactiveMongoTransactionManager|ClientSession)"))
            .because("ADR 0006, one document an aggregate: no transaction over several documents")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule domainIsPlainJava = noClasses()
            .that(FEATURE_ROOT)
            .and()
            .areRecords()
            .should()
            .dependOnClassesThat(resideInAnyPackage("reactor..", "org.reactivestreams.."))
            .because("ADR 0007, Reactor only where there is I/O: an aggregate's transitions return the next state")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobodyWaits = noClasses()
            .that(HAND_WRITTEN)
            .should(waitForAPublisher())
            .because("ADR 0007, Reactor only where there is I/O: block() and subscribe() leave the request's pipeline")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule configurationIsARecord = noClasses()
            .should()
            .dependOnClassesThat(
                    JavaClass.Predicates.equivalentTo(org.springframework.beans.factory.annotation.Value.class))
            .because("ADR 0002, package by feature: configuration is a validated record, read in one place")
            .allowEmptyShould(true);

    private ArchitectureRules() {}
}

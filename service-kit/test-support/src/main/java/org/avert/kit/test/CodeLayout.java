package org.avert.kit.test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that the architecture rules are written in. */
final class CodeLayout {

    private static final Pattern GENERATED_PACKAGE =
            Pattern.compile("org\\.avert\\.\\w+(\\.client\\.\\w+)?\\.api(\\.model)?(\\..*)?");

    private static final Pattern FEATURE_PACKAGE =
            Pattern.compile("org\\.avert\\.\\w+\\.(?!api$|client$|config$|kit$)\\w+");

    private static final Set<String> WAITING = Set.of(
            "block", "blockFirst", "blockLast", "blockOptional", "subscribe", "toFuture", "toIterable", "toStream");

    /** What OpenAPI Generator wrote. */
    static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "generated from a contract",
            it -> GENERATED_PACKAGE.matcher(it.getPackageName()).matches());

    static final DescribedPredicate<JavaClass> HAND_WRITTEN =
            DescribedPredicate.not(GENERATED).as("hand-written classes");

    /** {@code org.avert.<x>.<feature>}, without the packages below it. */
    static final DescribedPredicate<JavaClass> FEATURE_ROOT = DescribedPredicate.describe(
            "in the root of a feature",
            it -> FEATURE_PACKAGE.matcher(it.getPackageName()).matches());

    private CodeLayout() {}

    static ArchCondition<JavaClass> implementAGeneratedInterface() {
        return ArchConditions.be(DescribedPredicate.<JavaClass>describe(
                "an implementation of a generated interface",
                it -> it.getAllRawInterfaces().stream().anyMatch(GENERATED)));
    }

    /** Used by no class outside its own package. */
    static ArchCondition<JavaClass> belongToOnePackage() {
        return new ArchCondition<>("be used inside their own package only") {
            @Override
            public void check(JavaClass edge, ConditionEvents events) {
                edge.getDirectDependenciesToSelf().stream()
                        .filter(use -> !samePackage(use))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(edge, use.getDescription())));
            }
        };
    }

    static ArchCondition<JavaClass> waitForAPublisher() {
        return ArchConditions.callMethodWhere(DescribedPredicate.<JavaMethodCall>describe(
                "a publisher is waited for or set off",
                call -> WAITING.contains(call.getTarget().getName())
                        && call.getTargetOwner().getPackageName().equals("reactor.core.publisher")));
    }

    private static boolean samePackage(Dependency use) {
        return use.getOriginClass().getPackageName().equals(use.getTargetClass().getPackageName());
    }
}

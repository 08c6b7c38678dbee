package org.avert.kit.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

class AvertContextCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        var found = TestContextAnnotationUtils.findAnnotationDescriptor(testClass, AvertIT.class);
        if (found == null) {
            return null;
        }
        AvertIT annotation = found.getAnnotation();
        return new AvertContextCustomizer(found.getRootDeclaringClass(), annotation.store(), annotation.contract());
    }
}

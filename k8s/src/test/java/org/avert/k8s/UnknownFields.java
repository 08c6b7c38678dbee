package org.avert.k8s;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds what a manifest says and Kubernetes does not know: the model keeps such fields aside without a word. */
final class UnknownFields {

    private final List<String> found = new ArrayList<>();

    private UnknownFields() {}

    static List<String> of(Object manifest) {
        UnknownFields search = new UnknownFields();
        if (manifest instanceof GenericKubernetesResource generic) {
            search.found.add("kind " + generic.getApiVersion() + "/" + generic.getKind());
        } else {
            search.visit(manifest, "");
        }
        return search.found;
    }

    private void visit(Object node, String path) {
        if (node instanceof Collection<?> list) {
            list.forEach(element -> visit(element, path + "[]"));
        } else if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> visit(value, path + "." + key));
        } else if (node != null
                && !node.getClass().isEnum()
                && node.getClass().getName().startsWith("io.fabric8.")) {
            for (Method method : node.getClass().getMethods()) {
                visitProperty(node, path, method);
            }
        }
    }

    private void visitProperty(Object node, String path, Method method) {
        if (method.getParameterCount() > 0 || !method.getName().startsWith("get")) {
            return;
        }
        if (method.getName().equals("getAdditionalProperties")) {
            ((Map<?, ?>) read(node, method)).keySet().forEach(key -> found.add(path + "." + key));
        } else if (!method.getName().equals("getClass")) {
            visit(read(node, method), path + "." + method.getName().substring(3));
        }
    }

    private static Object read(Object node, Method getter) {
        try {
            return getter.invoke(node);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(getter.toString(), e);
        }
    }
}

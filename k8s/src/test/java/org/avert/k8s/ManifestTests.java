package org.avert.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTests {

    private static final List<String> MODULES = List.of(
            "mechanisms", "recommendations", "earlywarning", "facility", "funding", "identity", "gateway", "portal");

    @TestFactory
    Stream<DynamicTest> everyFileIsWhatKubernetesKnows() {
        return Manifests.files()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(), () -> Manifests.parsed(file).forEach(ManifestTests::known)));
    }

    @TestFactory
    Stream<DynamicTest> everyOverlayBuildsIntoWhatKubernetesKnows() {
        assumeKubectl();
        return Manifests.OVERLAYS.stream()
                .flatMap(overlay -> Manifests.built(overlay).stream()
                        .map(it -> DynamicTest.dynamicTest(overlay + " " + name(it), () -> known(it))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "production"})
    void everyModuleRunsWithoutRights(String overlay) {
        assertThat(deployments(overlay))
                .extracting(it -> it.getMetadata().getName().replace("avert-", ""))
                .containsExactlyInAnyOrderElementsOf(MODULES);
        assertThat(deployments(overlay)).allSatisfy(it -> {
            PodSpec pod = it.getSpec().getTemplate().getSpec();
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(pod.getContainers()).allSatisfy(ManifestTests::harmless);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "production"})
    void everyModuleIsProbedAndHasItsLimits(String overlay) {
        assertThat(deployments(overlay)).allSatisfy(it -> {
            Container app = it.getSpec().getTemplate().getSpec().getContainers().get(0);
            assertThat(app.getStartupProbe()).isNotNull();
            assertThat(app.getLivenessProbe().getHttpGet().getPort().getStrVal())
                    .isEqualTo("management");
            assertThat(app.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/actuator/health/readiness");
            assertThat(app.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(app.getResources().getLimits()).containsKey("memory");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "production"})
    void secretsAreOnlyReferredTo(String overlay) {
        assumeKubectl();
        assertThat(Manifests.built(overlay)).noneMatch(Secret.class::isInstance);
        assertThat(deployments(overlay))
                .allSatisfy(it -> assertThat(it.getSpec()
                                .getTemplate()
                                .getSpec()
                                .getContainers()
                                .get(0)
                                .getEnvFrom())
                        .anySatisfy(from -> assertThat(from.getSecretRef())
                                .isNotNull()
                                .satisfies(ref -> assertThat(ref.getName())
                                        .isEqualTo(it.getMetadata().getName()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "production"})
    void everyServiceFindsItsPods(String overlay) {
        assumeKubectl();
        List<Map<String, String>> labels = deployments(overlay).stream()
                .map(it -> it.getSpec().getTemplate().getMetadata().getLabels())
                .toList();

        assertThat(all(overlay, Service.class))
                .hasSize(MODULES.size())
                .allSatisfy(service -> assertThat(labels)
                        .filteredOn(it -> it.entrySet()
                                .containsAll(service.getSpec().getSelector().entrySet()))
                        .hasSize(1));
    }

    @Test
    void everyAutoscalerFindsItsDeployment() {
        List<String> deployments = deployments("production").stream()
                .map(it -> it.getMetadata().getName())
                .filter(it -> !it.equals("avert-portal"))
                .toList();

        assertThat(all("production", HorizontalPodAutoscaler.class))
                .extracting(it -> it.getSpec().getScaleTargetRef().getName())
                .containsExactlyInAnyOrderElementsOf(deployments);
        assertThat(deployments("production"))
                .allSatisfy(it -> assertThat(it.getSpec().getReplicas()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "production"})
    void everySettingIsReadBySomeModule(String overlay) {
        assumeKubectl();
        String settings = Manifests.settingsOfModules();

        assertThat(all(overlay, ConfigMap.class))
                .flatExtracting(it -> it.getData().keySet())
                .filteredOn(it -> it.startsWith("AVERT_"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(settings).contains("${" + it));
    }

    @Test
    void anUnknownFieldIsFound() {
        HasMetadata deployment = Manifests.parsed("""
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: sample}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: app
                                  imagePullPolice: Always
                        """).get(0);

        assertThat(UnknownFields.of(deployment)).singleElement().asString().endsWith("Containers[].imagePullPolice");
        assertThat(UnknownFields.of(Manifests.parsed("apiVersion: v9\nkind: Depolyment\nmetadata: {name: x}\n")
                        .get(0)))
                .isNotEmpty();
    }

    private static void known(HasMetadata manifest) {
        assertThat(UnknownFields.of(manifest)).as(name(manifest)).isEmpty();
    }

    private static void harmless(Container container) {
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getImage()).matches(".+:\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    private static List<Deployment> deployments(String overlay) {
        assumeKubectl();
        return all(overlay, Deployment.class);
    }

    private static <T extends HasMetadata> List<T> all(String overlay, Class<T> kind) {
        return Manifests.built(overlay).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static String name(HasMetadata manifest) {
        return manifest.getKind() + " " + manifest.getMetadata().getName();
    }

    private static void assumeKubectl() {
        if (!Manifests.kubectlIsThere()) {
            System.out.println("OVERLAYS NOT BUILT: kubectl is not here, so only the files as written were parsed.");
        }
        assumeTrue(Manifests.kubectlIsThere(), "kubectl is not installed");
    }
}

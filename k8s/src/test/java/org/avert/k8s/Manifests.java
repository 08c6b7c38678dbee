package org.avert.k8s;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The manifests of this module, as files and as kustomize builds them. */
final class Manifests {

    static final List<String> OVERLAYS = List.of("dev", "production");

    private static final Path FOLDER = Path.of(System.getProperty("avert.root", ".."), "k8s");
    private static final KubernetesSerialization YAML = new KubernetesSerialization();

    private Manifests() {}

    static boolean kubectlIsThere() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }

    /** What {@code kubectl apply -k} would send. */
    static List<HasMetadata> built(String overlay) {
        return parsed(kustomize(FOLDER.resolve("overlays").resolve(overlay)));
    }

    /** The manifests as written; kustomization files and what they patch together are not among them. */
    static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(it -> it.toString().endsWith(".yaml"))
                    .filter(it -> !it.getFileName().toString().equals("kustomization.yaml"))
                    .filter(it -> !it.startsWith(FOLDER.resolve("target")))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The application.yaml of every module and what they share. */
    static String settingsOfModules() {
        try (Stream<Path> modules =
                Files.list(FOLDER.toAbsolutePath().normalize().getParent())) {
            return modules.map(module -> module.resolve("src/main/resources"))
                    .flatMap(resources ->
                            Stream.of("application.yaml", "kit.yaml").map(resources::resolve))
                    .filter(Files::exists)
                    .map(Manifests::text)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<HasMetadata> parsed(Path file) {
        return parsed(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<HasMetadata> parsed(String yaml) {
        return Arrays.stream(yaml.split("(?m)^---\\s*$"))
                .filter(document -> document.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#")))
                .map(document -> (HasMetadata) YAML.unmarshal(document))
                .toList();
    }

    private static String kustomize(Path folder) {
        try {
            Process process = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String built = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("kubectl kustomize " + folder + " failed");
            }
            return built;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.avert.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No private key, known token or long random credential lies in a file that Git tracks (secretlint; api-specs/lint: npm ci). */
class SecretScanIT {

    private static final Path ROOT =
            ContractFile.folder().resolve("..").toAbsolutePath().normalize();
    private static final Path LINT = ROOT.resolve("api-specs/lint");
    /** The tool's time for each file grows with the number of files it is given. */
    private static final int BATCH = 100;

    private static final Path TOOL = LINT.resolve("node_modules/.bin/secretlint");

    @BeforeAll
    static void toolsAreHere() {
        boolean here =
                Files.isExecutable(TOOL) && onPath("node") && onPath("git") && Files.exists(ROOT.resolve(".git"));
        if (!here) {
            System.out.println(
                    "SECRET SCAN SKIPPED: secretlint, Node or the Git work tree is not here, so the sources were"
                            + " not searched. With Node: npm ci --prefix api-specs/lint");
        }
        assumeTrue(here || Boolean.parseBoolean(System.getenv("AVERT_NOTHING_SKIPPED")), "secretlint cannot run");
    }

    @Test
    void noSecretLiesInTheSources() throws Exception {
        List<String> tracked = run(ROOT, List.of("git", "ls-files"))
                .text()
                .lines()
                .filter(name -> Files.isRegularFile(ROOT.resolve(name)))
                .toList();
        assertThat(tracked).hasSizeGreaterThan(100);

        for (int from = 0; from < tracked.size(); from += BATCH) {
            Ended scan = scan(tracked.subList(from, Math.min(from + BATCH, tracked.size())));

            assertThat(scan.code()).as(scan.text()).isZero();
        }
    }

    /** Made here and now, so that the test itself holds none. */
    @Test
    void aSecretIsFound(@TempDir Path folder) throws Exception {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        var credential = Files.writeString(
                folder.resolve("settings.yaml"),
                "client-secret: Aa1" + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        var key = Files.writeString(folder.resolve("key.txt"), privateKey());

        assertThat(scan(List.of(credential.toString())).code()).isNotZero();
        assertThat(scan(List.of(key.toString())).code()).isNotZero();
    }

    private static String privateKey() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        var kind = "PRIVATE KEY";
        return "-----BEGIN " + kind + "-----\n" + encoded + "\n-----END " + kind + "-----\n";
    }

    private static Ended scan(List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(TOOL.toString());
        command.add("--secretlintrc=" + LINT.resolve("secretlint.json"));
        command.add("--no-glob");
        command.addAll(files);
        return run(ROOT, command);
    }

    private static Ended run(Path folder, List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), text);
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private record Ended(int code, String text) {}
}

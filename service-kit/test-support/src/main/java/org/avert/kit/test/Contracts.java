package org.avert.kit.test;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The contracts as they lie in the working tree. */
public final class Contracts {

    private static final Map<String, OpenAPI> READ = new ConcurrentHashMap<>();

    private Contracts() {}

    public static Path file(String contract) {
        return folder().resolve(contract + ".yaml");
    }

    /** The contract with its references into common.yaml resolved. */
    public static OpenAPI read(String contract) {
        return READ.computeIfAbsent(contract, name -> parse(file(name)));
    }

    static OpenAPI parse(Path file) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        var result = new OpenAPIV3Parser().readLocation(file.toUri().toString(), null, options);
        if (result.getOpenAPI() == null) {
            throw new IllegalStateException("No contract in " + file + ": " + result.getMessages());
        }
        return result.getOpenAPI();
    }

    /** The build names the root; a run from an editor finds it upwards. */
    private static Path folder() {
        String root = System.getProperty("avert.root");
        if (root != null) {
            return Path.of(root, "api-specs");
        }
        @Nullable Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("api-specs"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException("No api-specs above " + Path.of("").toAbsolutePath());
        }
        return here.resolve("api-specs");
    }
}

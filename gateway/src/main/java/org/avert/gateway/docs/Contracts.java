package org.avert.gateway.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The contracts as they are on the classpath, each with the path at which this gateway serves it. */
@Component
class Contracts {

    private static final String SHARED_PARTS = "common";
    private static final Pattern SERVER =
            Pattern.compile("(?m)^servers:\\s*\\n(\\s*-\\s*url:\\s*)\\S+(\\n\\s+description:.*)?");
    private static final Pattern TITLE = Pattern.compile("(?m)^\\s{2}title:\\s*(.+)$");

    private final Map<String, String> texts;

    Contracts() throws IOException {
        texts = Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:contracts/*.yaml"))
                .collect(Collectors.toMap(Contracts::nameOf, Contracts::read, (a, b) -> a, TreeMap::new));
    }

    /** Names of the contracts that have operations. */
    Set<String> names() {
        return texts.keySet().stream()
                .filter(name -> !name.equals(SHARED_PARTS))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    String title(String name) {
        var title = TITLE.matcher(Objects.requireNonNullElse(texts.get(name), ""));
        return title.find() ? title.group(1).strip() : name;
    }

    private static String read(Resource resource) {
        try {
            var text = resource.getContentAsString(StandardCharsets.UTF_8);
            return SERVER.matcher(text).replaceFirst("servers:\n$1/api/" + nameOf(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Resource resource) {
        return Objects.requireNonNull(resource.getFilename()).replace(".yaml", "");
    }
}

package org.avert.kit.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A file for each chain, a line for each checkpoint, only ever appended to. */
final class FileCheckpoints implements CheckpointStore {
    private static final String ENDING = ".jsonl";

    private final Path directory;
    private final JsonMapper json;

    FileCheckpoints(Path directory, JsonMapper json) {
        this.directory = directory;
        this.json = json;
    }

    @Override
    public void append(Checkpoint checkpoint) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(
                file(checkpoint.chain()),
                json.writeValueAsString(checkpoint) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.DSYNC);
    }

    @Override
    public Set<UUID> chains() throws IOException {
        if (!Files.isDirectory(directory)) {
            return Set.of();
        }
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> UUID.fromString(name.substring(0, name.length() - ENDING.length())))
                    .collect(Collectors.toSet());
        }
    }

    @Override
    public List<Checkpoint> read(UUID chain) throws IOException {
        var file = file(chain);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.map(line -> json.readValue(line, Checkpoint.class)).toList();
        } catch (JacksonException unreadable) {
            throw new IOException("a line of " + file + " is no checkpoint", unreadable);
        }
    }

    private Path file(UUID chain) {
        return directory.resolve(chain + ENDING);
    }
}

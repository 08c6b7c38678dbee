package org.avert.identity.directory;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avert.identity.people.Person;
import org.avert.kit.caller.Binding;
import org.avert.kit.caller.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an office.
 *
 * @param office title with what it is bound to
 * @param name the person's name, {@code null} where the reader does not get it
 */
public record DirectoryEntry(
        Pillar pillar,
        String role,
        String subject,
        String office,
        @Nullable String name) {

    static DirectoryEntry of(Pillar pillar, String role, String title, Person holder, boolean withName) {
        var bound = Stream.of(Binding.STATE, Binding.ORGANISATION, Binding.COUNTRY)
                .flatMap(binding -> holder.bindings().values(binding).stream())
                .collect(Collectors.joining(", "));
        return new DirectoryEntry(
                pillar,
                role,
                holder.subject().toString(),
                Optional.of(bound)
                        .filter(text -> !text.isEmpty())
                        .map(text -> title + ": " + text)
                        .orElse(title),
                withName ? holder.name() : null);
    }
}

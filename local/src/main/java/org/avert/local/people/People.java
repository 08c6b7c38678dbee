package org.avert.local.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The sample people of {@code sample/people.json}: at least one for every role. */
public final class People {
    private static final String FILE = "/sample/people.json";

    private final List<Person> all;

    private People(List<Person> all) {
        this.all = all;
    }

    public static People sample() {
        try (var file = People.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new People(Arrays.asList(JsonMapper.shared().readValue(file, Person[].class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Person> all() {
        return all;
    }

    public List<Person> ofRealm(String realm) {
        return all.stream().filter(person -> person.realm().equals(realm)).toList();
    }

    public List<Person> withRole(String role) {
        return all.stream().filter(person -> person.roles().contains(role)).toList();
    }

    public Person named(String realm, String username) {
        return ofRealm(realm).stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample person " + realm + "/" + username));
    }

    /** The person with this name where it occurs in one realm only: all but the administrators and auditor. */
    public Person named(String username) {
        var found = all.stream()
                .filter(person -> person.username().equals(username))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " sample people are called " + username);
        }
        return found.get(0);
    }
}

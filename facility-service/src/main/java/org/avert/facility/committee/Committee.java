package org.avert.facility.committee;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/**
 * The committee as it sits: five members, one of each region, and at most one alternate of each, of another State of that
 * region.
 *
 * @param version number of the composition, 0 before the first
 */
public record Committee(long version, List<Seat> members, List<Seat> alternates) {
    /** Fewest members who must be able to judge an application. */
    public static final int QUORUM = 3;

    public Committee {
        members = List.copyOf(members);
        alternates = List.copyOf(alternates);
    }

    /** @throws Unprocessable listing every seat that breaks a rule */
    public Committee composed(List<Seat> newMembers, List<Seat> newAlternates) {
        var next = new Committee(version + 1, newMembers, newAlternates);
        var errors = next.errors();
        if (!errors.isEmpty()) {
            throw new Unprocessable("The committee is five members, one of each region.", errors);
        }
        return next;
    }

    private List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if (members.size() != Region.values().length) {
            errors.add(FieldError.at("/members", "must be five, one of each region"));
        }
        var persons = new HashSet<Object>();
        var states = new HashSet<String>();
        check("/members/", members, persons, states, errors);
        check("/alternates/", alternates, persons, states, errors);
        return errors;
    }

    private static void check(
            String place, List<Seat> seats, Set<Object> persons, Set<String> states, List<FieldError> errors) {
        var regions = EnumSet.noneOf(Region.class);
        for (int i = 0; i < seats.size(); i++) {
            var seat = seats.get(i);
            if (!regions.add(seat.region())) {
                errors.add(FieldError.at(place + i + "/region", "is taken already"));
            }
            if (!states.add(seat.state())) {
                errors.add(FieldError.at(place + i + "/state", "has a seat already"));
            }
            if (!persons.add(seat.person())) {
                errors.add(FieldError.at(place + i + "/person", "has a seat already"));
            }
            if (seat.termEnd().isBefore(seat.termStart())) {
                errors.add(FieldError.at(place + i + "/termEnd", "is before the term starts"));
            }
        }
    }
}

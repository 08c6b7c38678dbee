package org.avert.earlywarning.bureau;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/**
 * The Bureau as it sits (¶64).
 *
 * @param version number of the composition, 0 before the first
 * @param members in the order in which they preside, the President first
 */
public record BureauRoll(long version, List<BureauMember> members) {

    public BureauRoll {
        members = List.copyOf(members);
    }

    /** @throws Unprocessable listing every member that breaks a rule */
    BureauRoll composed(List<BureauMember> next) {
        var errors = errors(next);
        if (!errors.isEmpty()) {
            throw new Unprocessable("The Bureau is a President and Vice-Presidents, each of another State.", errors);
        }
        return new BureauRoll(version + 1, next);
    }

    /** Who presides over a case of the State: the President, or the first after who is not recused. */
    public Optional<BureauMember> presiding(String state) {
        return members.stream().filter(member -> !member.state().equals(state)).findFirst();
    }

    private static List<FieldError> errors(List<BureauMember> members) {
        var errors = new ArrayList<FieldError>();
        var persons = new HashSet<Object>();
        var states = new HashSet<String>();
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            var place = "/members/" + i;
            if ((member.office() == BureauMember.Office.PRESIDENT) != (i == 0)) {
                errors.add(FieldError.at(place + "/office", "must be the President's first and nobody else's"));
            }
            if (!persons.add(member.person())) {
                errors.add(FieldError.at(place + "/person", "is on the roll already"));
            }
            if (!states.add(member.state())) {
                errors.add(FieldError.at(place + "/state", "is on the roll already"));
            }
        }
        return errors;
    }
}

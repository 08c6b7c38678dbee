package org.avert.earlywarning.bureau;

import java.util.List;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Caller;
import org.avert.kit.problem.Refused;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Records who sits on the Bureau and knows who presides. */
@Service
public class BureauService {
    private static final String OPERATION = "setBureauRoll";
    private static final String OBJECT = "bureau-roll";

    private final BureauRolls rolls;
    private final Audit audit;

    BureauService(BureauRolls rolls, Audit audit) {
        this.rolls = rolls;
        this.audit = audit;
    }

    public Mono<BureauRoll> current() {
        return rolls.current();
    }

    public Mono<BureauRoll> compose(@Nullable String ifMatch, List<BureauMember> members) {
        return rolls.lock()
                .doOnNext(roll -> ETags.require(ifMatch, roll.version()))
                .map(roll -> roll.composed(members))
                .flatMap(this::replace);
    }

    private Mono<BureauRoll> replace(BureauRoll next) {
        return audit.intent(OPERATION, OBJECT, OBJECT)
                .then(rolls.replace(next))
                .then(audit.outcome(OPERATION, OBJECT, OBJECT))
                .thenReturn(next);
    }

    /** @throws Refused when somebody else presides over cases of the State */
    public Mono<Void> demandPresides(Caller caller, String state) {
        return rolls.current()
                .flatMap(roll -> Mono.justOrEmpty(roll.presiding(state)))
                .filter(member -> member.person().equals(caller.person()))
                .switchIfEmpty(
                        Mono.error(() -> new Refused("The member of the Bureau who presides over the case decides.")))
                .then();
    }
}

package org.avert.mechanisms.sources;

import java.util.Set;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.caller.Pillar;
import org.avert.kit.problem.NotFound;
import org.avert.kit.problem.PreconditionFailed;
import org.avert.kit.problem.Refused;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Names the intake officers and knows who needs to know. */
@Service
public class IntakeService {
    private final Intakes intakes;
    private final Audit audit;

    public IntakeService(Intakes intakes, Audit audit) {
        this.intakes = intakes;
        this.audit = audit;
    }

    /** For an administrator of the pillar or an intake officer; to others there is no such list. */
    public Mono<Intake> get(SourceChannel channel) {
        return Mono.zip(current(channel), Callers.current())
                .filter(both -> mayRead(both.getT1(), both.getT2()))
                .map(both -> both.getT1())
                .switchIfEmpty(Mono.error(() -> new NotFound(object(channel))));
    }

    public Mono<Intake> name(SourceChannel channel, @Nullable String ifMatch, Mono<Set<PersonRef>> officers) {
        var operation = channel.steps().intake();
        return Callers.current()
                .doOnNext(IntakeService::requireOwnPillar)
                .then(current(channel))
                .doOnNext(intake -> requireVersion(ifMatch, intake))
                .zipWith(officers, Intake::of)
                .flatMap(named ->
                        audit.intent(operation, object(channel), "list").thenReturn(named))
                .flatMap(named -> intakes.replace(channel, named))
                .switchIfEmpty(Mono.error(() -> new PreconditionFailed("The list has changed meanwhile.")))
                .flatMap(named ->
                        audit.outcome(operation, object(channel), "list").thenReturn(named));
    }

    Mono<NeedToKnow> needOf(SourceChannel channel, Caller caller) {
        return current(channel).map(intake -> new NeedToKnow(caller.person(), intake.includes(caller.person())));
    }

    private Mono<Intake> current(SourceChannel channel) {
        return intakes.find(channel).defaultIfEmpty(Intake.nobody());
    }

    private static String object(SourceChannel channel) {
        return channel.file() + "-intake";
    }

    private static void requireVersion(@Nullable String ifMatch, Intake intake) {
        if (intake.version() > 0) {
            ETags.require(ifMatch, intake.version());
        }
    }

    private static boolean mayRead(Intake intake, Caller caller) {
        return isOwnAdministrator(caller) || intake.includes(caller.person());
    }

    private static void requireOwnPillar(Caller caller) {
        if (!isOwnAdministrator(caller)) {
            throw new Refused("The intake officers are named by the human rights pillar.");
        }
    }

    private static boolean isOwnAdministrator(Caller caller) {
        return caller.pillar() == Pillar.HUMAN_RIGHTS && caller.hasRole("pillar-admin");
    }
}

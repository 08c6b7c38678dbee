package org.avert.mechanisms.registry;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.Conflict;
import org.avert.kit.problem.NotFound;
import org.avert.kit.problem.PreconditionFailed;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Registers mechanisms and keeps what each mandate says of prevention. */
@Service
public class RegistryService {
    private static final int LONGEST_ID = 80;

    private final Mechanisms mechanisms;

    public RegistryService(Mechanisms mechanisms) {
        this.mechanisms = mechanisms;
    }

    public Mono<Page<Mechanism>> list(MechanismFilter filter, int limit, @Nullable String cursor) {
        return mechanisms.list(filter, limit, cursor);
    }

    public Mono<Mechanism> get(String id) {
        return mechanisms.find(id).switchIfEmpty(Mono.error(() -> new NotFound("mechanism")));
    }

    public Mono<Mechanism> register(Mechanism mechanism) {
        return mechanisms
                .add(mechanism)
                .switchIfEmpty(Mono.error(() -> new Conflict("There is a mechanism " + mechanism.id() + " already.")));
    }

    public Mono<Mechanism> statePrevention(String id, @Nullable String ifMatch, Mono<Prevention> stated) {
        return get(id).doOnNext(mechanism -> ETags.require(ifMatch, mechanism.version()))
                .zipWith(stated, Mechanism::withPrevention)
                .flatMap(mechanisms::replace)
                .switchIfEmpty(Mono.error(() -> new PreconditionFailed("The mechanism has changed meanwhile.")));
    }

    public Mono<List<PreventionFigures>> preventionReport() {
        return mechanisms.current().collectList().map(PreventionFigures::of);
    }

    /** Short name of a new mechanism, from its full name. */
    public static String shortName(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var dashed =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return dashed.length() <= LONGEST_ID ? dashed : dashed.substring(0, LONGEST_ID);
    }
}

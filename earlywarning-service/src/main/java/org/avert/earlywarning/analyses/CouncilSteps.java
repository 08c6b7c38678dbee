package org.avert.earlywarning.analyses;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.avert.earlywarning.bureau.BureauService;
import org.avert.earlywarning.patterns.PatternService;
import org.avert.kit.caller.Callers;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The steps of President and Bureau, and what follows from them (¶64, 65, 72, 73). */
@Service
public class CouncilSteps {
    private static final String PRESIDENT = "president";

    private final Chain chain;
    private final Analyses analyses;
    private final PatternService patterns;
    private final Referrals referrals;
    private final BureauService bureau;
    private final Clock clock;

    CouncilSteps(
            Chain chain,
            Analyses analyses,
            PatternService patterns,
            Referrals referrals,
            BureauService bureau,
            Clock clock) {
        this.chain = chain;
        this.analyses = analyses;
        this.patterns = patterns;
        this.referrals = referrals;
        this.bureau = bureau;
        this.clock = clock;
    }

    public Mono<File> giveView(AnalysisId id, @Nullable Course course, String view) {
        return Mono.zip(chain.file(id), Callers.current()).flatMap(found -> {
            var analysis = found.getT1().analysis();
            var given = new BureauView(
                    analysis.round(), clock.instant(), found.getT2().person(), course, view);
            return chain.advance(analysis, Move.GIVE_VIEW, "bureau", null, Analysis::consulted)
                    .then(analyses.add(id, given))
                    .then(chain.seen(analysis));
        });
    }

    /** A referral is handed over in the transaction of the decision. */
    public Mono<File> decide(AnalysisId id, Course course, String reasons, @Nullable Referral referral) {
        return presided(id)
                .flatMap(file -> chain.advance(
                        file.analysis(),
                        course.move(),
                        PRESIDENT,
                        reasons,
                        (analysis, now) -> decided(analysis, course, referral, file.viewsInRound(), now)))
                .flatMap(analysis -> handOver(analysis, referral).then(chain.seen(analysis)));
    }

    /** The President's steps are taken by whoever presides: a President of the State concerned does not. */
    private Mono<File> presided(AnalysisId id) {
        return Mono.zip(chain.file(id), Callers.current())
                .flatMap(found -> bureau.demandPresides(
                                found.getT2(),
                                found.getT1().analysis().situation().state())
                        .thenReturn(found.getT1()));
    }

    private static Analysis decided(
            Analysis analysis, Course course, @Nullable Referral referral, long views, Instant now) {
        var next = analysis.decided(course, views, now);
        if (course == Course.REFERRAL_TO_FACILITY && referral == null) {
            throw new ReferralMissing();
        }
        return next;
    }

    private Mono<Void> handOver(Analysis analysis, @Nullable Referral referral) {
        if (analysis.stage() != Stage.REFERRED) {
            return Mono.empty();
        }
        return referrals.make(analysis, Objects.requireNonNull(referral));
    }

    public Mono<File> succeed(AnalysisId id, String reasons) {
        return presided(id)
                .flatMap(file ->
                        chain.advance(file.analysis(), Move.RECORD_SUCCESS, PRESIDENT, reasons, Analysis::succeeded))
                .flatMap(analysis -> closePattern(analysis).then(chain.seen(analysis)));
    }

    private Mono<Void> closePattern(Analysis analysis) {
        return patterns.get(analysis.pattern())
                .flatMap(pattern -> patterns.update(pattern.closed(clock.instant())))
                .then();
    }

    public Mono<File> fail(AnalysisId id, String reasons) {
        return presided(id)
                .flatMap(file -> chain.take(file, Move.RECORD_FAILURE, PRESIDENT, reasons, Analysis::failed));
    }

    /** The facility's answer to a referral of ours. */
    public Mono<Analysis> receive(CaseReference reference, ReferralAnswer answer, @Nullable String reasons) {
        return analyses.find(reference)
                .switchIfEmpty(Mono.error(() -> new CaseUnknown(reference)))
                .flatMap(analysis -> chain.advance(
                        analysis, answer.move(), "facility", reasons, (before, now) -> before.answered(answer, now)));
    }
}

package org.avert.funding.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.avert.funding.requests.FundingRequest;
import org.avert.funding.requests.PublicRequests;
import org.avert.funding.sources.FundingSource;
import org.avert.funding.sources.FundingSources;
import org.avert.funding.states.StateProfiles;
import org.avert.kit.reference.PublicReference;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class MatchService {

    private final PublicRequests requests;
    private final FundingSources sources;
    private final StateProfiles states;
    private final Clock clock;

    MatchService(PublicRequests requests, FundingSources sources, StateProfiles states, Clock clock) {
        this.requests = requests;
        this.sources = sources;
        this.states = states;
        this.clock = clock;
    }

    public Mono<MatchReport> match(PublicReference reference) {
        return requests.get(reference).flatMap(this::match);
    }

    private Mono<MatchReport> match(FundingRequest request) {
        return profile(request)
                .zipWith(sources.open().collectList())
                .map(both -> report(request, both.getT1(), both.getT2()));
    }

    private Mono<RequestProfile> profile(FundingRequest request) {
        return states.find(request.plan().state())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(known -> RequestProfile.of(request, known.orElse(null)));
    }

    private MatchReport report(FundingRequest request, RequestProfile profile, List<FundingSource> open) {
        var today = LocalDate.now(clock);
        return new MatchReport(request.publicReference(), today, Ranking.of(matches(profile, open, today)));
    }

    private static List<Match> matches(RequestProfile profile, List<FundingSource> open, LocalDate today) {
        var check = new RuleCheck(profile, today);
        return open.stream()
                .map(source -> new Match(
                        source,
                        source.details().rules().stream().map(check::check).toList()))
                .toList();
    }
}

package org.avert.portal.earlywarning;

import java.util.List;
import java.util.UUID;
import org.avert.portal.client.earlywarning.api.model.AlgorithmDto;
import org.avert.portal.client.earlywarning.api.model.PatternStatusDto;
import org.avert.portal.client.earlywarning.api.model.SeriesDetailDto;
import org.avert.portal.client.earlywarning.api.model.SeriesDto;
import org.avert.portal.client.earlywarning.api.model.ViolationTypeDto;
import org.avert.portal.page.NextPage;
import org.avert.portal.states.StateNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
class BoardController {

    private final Board board;
    private final StateNames states;

    BoardController(Board board, StateNames states) {
        this.board = board;
        this.states = states;
    }

    @GetMapping("/board")
    Mono<Rendering> board(@ModelAttribute BoardFilter filter, ServerHttpRequest request) {
        return Mono.zip(board.patterns(filter), board.alarmedSeries(filter), states.names())
                .map(found -> Rendering.view("earlywarning/board")
                        .modelAttribute("filter", filter)
                        .modelAttribute("patterns", found.getT1().getItems())
                        .modelAttribute("charts", charts(found.getT2()))
                        .modelAttribute("states", found.getT3())
                        .modelAttribute("types", ViolationTypeDto.values())
                        .modelAttribute("statuses", PatternStatusDto.values())
                        .model(NextPage.attribute(request, found.getT1().getNext()))
                        .build());
    }

    @GetMapping("/board/patterns/{id}")
    Mono<Rendering> pattern(@PathVariable UUID id) {
        return board.pattern(id)
                .zipWhen(board::seriesOf)
                .zipWith(
                        states.names(),
                        (pattern, names) -> Rendering.view("earlywarning/pattern")
                                .modelAttribute("pattern", pattern.getT1().getPattern())
                                .modelAttribute("alarms", pattern.getT1().getExplanation())
                                .modelAttribute("charts", charts(pattern.getT2()))
                                .modelAttribute("states", names)
                                .build());
    }

    @GetMapping("/board/series/{id}")
    Mono<Rendering> series(@PathVariable UUID id, @RequestParam(required = false) @Nullable AlgorithmDto algorithm) {
        return Mono.zip(board.series(id, algorithm), states.names())
                .map(found -> Rendering.view("earlywarning/series")
                        .modelAttribute("drawn", Drawn.of(found.getT1()))
                        .modelAttribute("detail", found.getT1())
                        .modelAttribute("algorithms", AlgorithmDto.values())
                        .modelAttribute("states", found.getT2())
                        .build());
    }

    private static List<Drawn> charts(List<SeriesDetailDto> details) {
        return details.stream().map(Drawn::of).toList();
    }

    /** A series with its picture. */
    record Drawn(SeriesDto series, AlgorithmDto algorithm, SeriesChart chart) {

        static Drawn of(SeriesDetailDto detail) {
            return new Drawn(detail.getSeries(), detail.getAlgorithm(), SeriesChart.of(detail.getPoints()));
        }
    }
}

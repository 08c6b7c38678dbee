package org.avert.mechanisms.figures.web;

import java.time.Year;
import java.util.Arrays;
import org.avert.kit.figures.FigureTable;
import org.avert.mechanisms.api.FiguresApi;
import org.avert.mechanisms.api.model.CommunicationFiguresDto;
import org.avert.mechanisms.api.model.CountsDto;
import org.avert.mechanisms.api.model.FigureRegionDto;
import org.avert.mechanisms.api.model.RegionFiguresDto;
import org.avert.mechanisms.figures.CommunicationFigures;
import org.avert.mechanisms.figures.FigureService;
import org.avert.mechanisms.figures.Region;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class FiguresController implements FiguresApi {
    private final FigureService figures;

    FiguresController(FigureService figures) {
        this.figures = figures;
    }

    @Override
    public Mono<ResponseEntity<CommunicationFiguresDto>> getCommunicationFigures(Integer year) {
        return figures.of(Year.of(year)).map(FiguresController::toDto).map(ResponseEntity::ok);
    }

    private static CommunicationFiguresDto toDto(CommunicationFigures figures) {
        var table = figures.table();
        var regions = Arrays.stream(Region.values())
                .map(region -> toDto(table, region))
                .toList();
        var all = Region.values().length;
        var total = new CountsDto()
                .received(table.cell(all, CommunicationFigures.RECEIVED))
                .answered(table.cell(all, CommunicationFigures.ANSWERED))
                .open(table.cell(all, CommunicationFigures.OPEN));
        return new CommunicationFiguresDto(figures.year().getValue(), regions, total);
    }

    private static RegionFiguresDto toDto(FigureTable table, Region region) {
        return new RegionFiguresDto(FigureRegionDto.valueOf(region.name()))
                .received(table.cell(region.ordinal(), CommunicationFigures.RECEIVED))
                .answered(table.cell(region.ordinal(), CommunicationFigures.ANSWERED))
                .open(table.cell(region.ordinal(), CommunicationFigures.OPEN));
    }
}

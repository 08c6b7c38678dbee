package org.avert.earlywarning.patterns.web;

import org.avert.earlywarning.api.model.AlarmDto;
import org.avert.earlywarning.api.model.AlgorithmDto;
import org.avert.earlywarning.api.model.MeasureDto;
import org.avert.earlywarning.api.model.SeriesDetailDto;
import org.avert.earlywarning.api.model.SeriesDto;
import org.avert.earlywarning.api.model.SeriesPageDto;
import org.avert.earlywarning.api.model.SeriesPointDto;
import org.avert.earlywarning.api.model.ViolationTypeDto;
import org.avert.earlywarning.patterns.Alarm;
import org.avert.earlywarning.patterns.Point;
import org.avert.earlywarning.patterns.SeriesDetail;
import org.avert.earlywarning.patterns.SeriesView;
import org.avert.kit.paging.Page;

final class SeriesMapper {
    private SeriesMapper() {}

    static SeriesPageDto toDto(Page<SeriesView> page) {
        return new SeriesPageDto(page.items().stream().map(SeriesMapper::toDto).toList()).next(page.next());
    }

    static SeriesDto toDto(SeriesView series) {
        var situation = series.key().situation();
        var last = series.lastAlarm();
        return new SeriesDto(
                        series.key().id(),
                        situation.state(),
                        ViolationTypeDto.valueOf(situation.type().name()),
                        MeasureDto.valueOf(series.key().measure().name()),
                        series.first().monday(),
                        series.last().monday(),
                        series.total(),
                        series.alarms())
                .area(situation.area())
                .lastAlarm(last == null ? null : toDto(last));
    }

    static SeriesDetailDto toDto(SeriesDetail detail) {
        return new SeriesDetailDto(
                toDto(detail.series()),
                AlgorithmDto.valueOf(detail.algorithm().name()),
                detail.points().stream().map(SeriesMapper::toDto).toList(),
                detail.alarms().stream().map(SeriesMapper::toDto).toList());
    }

    private static SeriesPointDto toDto(Point point) {
        var expectation = point.expectation();
        return new SeriesPointDto(point.week().monday(), point.count(), point.alarms())
                .expected(expectation == null ? null : expectation.expected())
                .bound(expectation == null ? null : expectation.bound());
    }

    static AlarmDto toDto(Alarm alarm) {
        return new AlarmDto(
                alarm.week().monday(),
                MeasureDto.valueOf(alarm.series().measure().name()),
                alarm.count(),
                alarm.expected(),
                alarm.bound(),
                AlgorithmDto.valueOf(alarm.algorithm().name()),
                alarm.alpha());
    }
}

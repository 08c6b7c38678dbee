package org.avert.earlywarning.patterns.web;

import java.util.List;
import org.avert.earlywarning.api.model.AlarmExplanationDto;
import org.avert.earlywarning.api.model.PatternDetailDto;
import org.avert.earlywarning.api.model.PatternDto;
import org.avert.earlywarning.api.model.PatternPageDto;
import org.avert.earlywarning.api.model.PatternStatusDto;
import org.avert.earlywarning.api.model.ViolationTypeDto;
import org.avert.earlywarning.patterns.Pattern;
import org.avert.earlywarning.patterns.Patterns;
import org.avert.earlywarning.signals.SignalId;
import org.avert.kit.paging.Page;

final class PatternMapper {
    private PatternMapper() {}

    static PatternPageDto toDto(Page<Pattern> page) {
        return new PatternPageDto(
                        page.items().stream().map(PatternMapper::toDto).toList())
                .next(page.next());
    }

    static PatternDetailDto toDto(Pattern pattern, List<Patterns.Explained> findings) {
        return new PatternDetailDto(
                toDto(pattern), findings.stream().map(PatternMapper::toDto).toList());
    }

    private static PatternDto toDto(Pattern pattern) {
        var situation = pattern.situation();
        var totals = pattern.totals();
        return new PatternDto(
                        pattern.id().value(),
                        situation.state(),
                        ViolationTypeDto.valueOf(situation.type().name()),
                        PatternStatusDto.valueOf(pattern.status().name()),
                        pattern.first().monday(),
                        pattern.last().monday(),
                        totals.alarms(),
                        totals.events(),
                        totals.victims(),
                        totals.signals(),
                        pattern.criteria(),
                        pattern.raisedAt(),
                        pattern.summary())
                .area(situation.area());
    }

    private static AlarmExplanationDto toDto(Patterns.Explained explained) {
        var finding = explained.finding();
        var alarm = finding.alarm();
        return new AlarmExplanationDto(
                SeriesMapper.toDto(alarm),
                alarm.series().id(),
                alarm.baselineFrom().monday(),
                alarm.baselineTo().monday(),
                finding.windowFrom().monday(),
                finding.distinctEvents(),
                explained.signals(),
                finding.signals().stream().map(SignalId::value).toList(),
                finding.inWords());
    }
}

package org.avert.earlywarning.patterns;

import org.jspecify.annotations.Nullable;

/**
 * A series as the board lists it.
 *
 * @param first first week with a signal
 * @param last last week with a signal
 * @param total sum over all weeks
 * @param alarms number of alarms found
 */
public record SeriesView(
        SeriesKey key,
        Week first,
        Week last,
        long total,
        long alarms,
        @Nullable Alarm lastAlarm) {}

package org.avert.earlywarning.patterns;

import java.util.List;
import org.avert.earlywarning.surveillance.Algorithm;

/** A series with its points as one algorithm sees them, and the alarms that detections found. */
public record SeriesDetail(SeriesView series, Algorithm algorithm, List<Point> points, List<Alarm> alarms) {

    public SeriesDetail {
        points = List.copyOf(points);
        alarms = List.copyOf(alarms);
    }
}

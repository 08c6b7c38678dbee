package org.avert.earlywarning.patterns;

import java.util.List;
import org.avert.earlywarning.signals.SignalId;

/**
 * An alarm that met the criteria, with what shows it.
 *
 * @param windowFrom first week in which distinct events were counted
 * @param distinctEvents distinct events of a serious or grave kind in the window
 * @param signals signals of the alarm's week
 */
public record Finding(Alarm alarm, Week windowFrom, long distinctEvents, List<SignalId> signals) {

    public Finding {
        signals = List.copyOf(signals);
    }

    public String inWords() {
        return alarm.inWords() + " From " + windowFrom.monday() + " to "
                + alarm.week().sunday() + " there were " + distinctEvents
                + " distinct events of a serious or grave kind, so it is not an isolated instance.";
    }
}

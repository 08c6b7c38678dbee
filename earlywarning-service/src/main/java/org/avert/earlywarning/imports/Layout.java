package org.avert.earlywarning.imports;

import java.time.LocalDate;
import java.util.Set;
import org.avert.earlywarning.signals.SignalDraft;

/** What the columns of a file mean. */
interface Layout {
    char NUL = '\0';

    /** Columns without which the file is not of this layout. */
    Set<String> neededColumns();

    String externalId(CellReader cells);

    SignalDraft draft(CellReader cells);

    /** Understands the cells of a row, or says why not. */
    default Row read(Row.Cells row, LocalDate today) {
        var fault = row.text().indexOf(NUL) >= 0 ? "the row holds a NUL character" : row.fault();
        if (fault != null) {
            return new Row.Unreadable(row.line(), row.text().replace(NUL, '\uFFFD'), fault);
        }
        try {
            var cells = new CellReader(row.byColumn());
            var draft = draft(cells);
            if (draft.when().isAfter(today)) {
                throw new CellUnreadable("date", "lies in the future");
            }
            return new Row.Readable(row.line(), externalId(cells), draft);
        } catch (CellUnreadable | IllegalArgumentException unreadable) {
            return new Row.Unreadable(row.line(), row.text(), String.valueOf(unreadable.getMessage()));
        }
    }
}

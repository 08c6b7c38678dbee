package org.avert.recommendations.csv;

import java.util.ArrayList;
import java.util.List;

/** A file on its way through: give it the pieces in order and it gives the rows, the header first. */
public final class CsvFile {
    private final ChunkDecoder decoder;
    private final RowSplitter splitter = new RowSplitter();

    public CsvFile(TextEncoding encoding) {
        this.decoder = new ChunkDecoder(encoding);
    }

    /**
     * @return rows that ended in this piece
     * @throws RowTooLong when a row does not end
     */
    public List<SourceRow> rows(byte[] piece) {
        return splitter.feed(decoder.decode(piece, false));
    }

    /** @return rows that the end of the file ends */
    public List<SourceRow> end() {
        var rows = new ArrayList<>(splitter.feed(decoder.decode(new byte[0], true)));
        rows.addAll(splitter.end());
        return rows;
    }
}
